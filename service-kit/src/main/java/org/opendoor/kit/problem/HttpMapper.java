package org.opendoor.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.nio.charset.CharacterCodingException;
import org.jboss.logging.Logger;
import org.opendoor.kit.failure.Causes;

/** What the framework refuses before a resource is reached: 404, 405, 406, 413, 415, and bodies it could not read. */
@Provider
class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private static final Logger LOG = Logger.getLogger(HttpMapper.class);

    @Override
    public Response toResponse(WebApplicationException failure) {
        return Causes.find(failure, Refused.class)
                .or(() -> Causes.find(failure, JsonProcessingException.class).map(JsonFaults::refusal))
                .map(Answer::to)
                .orElseGet(() -> byStatus(failure));
    }

    private static Response byStatus(WebApplicationException failure) {
        Response given = failure.getResponse();
        Response answer = Answer.to(codeOf(failure, given.getStatus()));
        if (given.getHeaders().containsKey("Allow")) {
            answer.getHeaders().put("Allow", given.getHeaders().get("Allow"));
        }
        return answer;
    }

    private static ProblemCode codeOf(WebApplicationException failure, int status) {
        return switch (status) {
            case 401 -> KitCode.UNAUTHENTICATED;
            case 403 -> KitCode.FORBIDDEN;
            case 404 -> KitCode.NO_SUCH_PATH;
            case 405 -> KitCode.METHOD_NOT_ALLOWED;
            case 406 -> KitCode.NOT_ACCEPTABLE;
            case 413 -> KitCode.BODY_TOO_LARGE;
            case 415 -> KitCode.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> KitCode.DEPENDENCY_DOWN;
            default -> otherwise(failure, status);
        };
    }

    private static ProblemCode otherwise(WebApplicationException failure, int status) {
        if (isUnreadableText(failure)) {
            return KitCode.MALFORMED_JSON;
        }
        if (status >= 400 && status < 500) {
            return KitCode.INVALID_REQUEST;
        }
        LOG.error("request failed", failure);
        return KitCode.INTERNAL;
    }

    private static boolean isUnreadableText(Throwable failure) {
        return Causes.find(failure, CharConversionException.class).isPresent()
                || Causes.find(failure, CharacterCodingException.class).isPresent();
    }
}
