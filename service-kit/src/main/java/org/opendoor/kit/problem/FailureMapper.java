package org.opendoor.kit.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;
import org.opendoor.kit.failure.Causes;
import org.opendoor.kit.failure.Failures;

/** Everything else. What went wrong is in the log, under the correlation id that the client is told; never in the answer. */
@Provider
class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    /** What Quarkus says while it reads a body that did not tell its length; there is no type for it. */
    private static final String TOO_LARGE = "Request too large";

    @Override
    public Response toResponse(Throwable failure) {
        return Causes.find(failure, Refused.class).map(Answer::to).orElseGet(() -> unexpected(failure));
    }

    private static Response unexpected(Throwable failure) {
        if (Failures.isDependencyDown(failure)) {
            LOG.warnf("dependency down cause=%s", failure);
            return Answer.to(KitCode.DEPENDENCY_DOWN);
        }
        if (TOO_LARGE.equals(failure.getMessage())) {
            return Answer.to(KitCode.BODY_TOO_LARGE);
        }
        if (Failures.isClash(failure)) {
            return Answer.to(KitCode.CONCURRENT_CHANGE);
        }
        LOG.error("request failed", failure);
        return Answer.to(KitCode.INTERNAL);
    }
}
