package org.opendoor.kit.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.jboss.logging.Logger;

/** A request that reads well but breaks a constraint of its record: 400 with every field that does. */
@Provider
class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    private static final Logger LOG = Logger.getLogger(ViolationMapper.class);

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        if (broken.getConstraintViolations().stream().anyMatch(Violations::isAboutTheAnswer)) {
            LOG.error("answer breaks its own constraints", broken);
            return Answer.to(KitCode.INTERNAL);
        }
        var errors = broken.getConstraintViolations().stream()
                .map(Violations::fieldError)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return Answer.to(new Refused(KitCode.INVALID_REQUEST, null, errors));
    }
}
