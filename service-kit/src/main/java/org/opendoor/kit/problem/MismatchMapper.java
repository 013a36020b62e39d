package org.opendoor.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The same as {@link JsonMapper} for the one kind that Quarkus has a mapper of its own for, which tells of our classes. */
@Provider
class MismatchMapper implements ExceptionMapper<MismatchedInputException> {
    @Override
    public Response toResponse(MismatchedInputException fault) {
        return Answer.to(JsonFaults.refusal(fault));
    }
}
