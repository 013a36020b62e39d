package org.opendoor.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.opendoor.kit.correlation.Correlation;

/** Turns a refusal into the response; the only place that knows how a problem looks on the wire. */
final class Answer {
    private Answer() {}

    static Response to(Refused refused) {
        ProblemCode code = refused.code();
        var response = Response.status(code.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refused, Correlation.current()));
        if (code.retryAfterSeconds() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, code.retryAfterSeconds());
        }
        if (code.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        refused.existing().ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"related\""));
        return response.build();
    }

    static Response to(ProblemCode code) {
        return to(new Refused(code));
    }
}
