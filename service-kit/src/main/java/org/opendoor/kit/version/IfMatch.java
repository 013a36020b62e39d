package org.opendoor.kit.version;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** The version a client has seen, which PUT, PATCH and DELETE must name. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * The version named by the request.
     *
     * @throws Refused 428 without the header, 400 if it is not one strong tag ({@code *} and weak tags say nothing about
     *     what was seen)
     */
    public static long required(HttpHeaders headers) {
        String header = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new Refused(KitCode.PRECONDITION_REQUIRED, "Send the ETag of what you have read as If-Match.");
        }
        return ETags.read(header)
                .orElseThrow(() -> new Refused(
                        KitCode.INVALID_REQUEST,
                        "If-Match must be one strong entity tag.",
                        List.of(new FieldError("If-Match", "ENTITY_TAG", "one strong tag such as \"3\""))));
    }

    /**
     * Compares what the client has seen with what is there now.
     *
     * @throws Refused 412 if they differ
     */
    public static void check(long seen, long current) {
        if (seen != current) {
            throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
        }
    }
}
