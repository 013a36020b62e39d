package org.opendoor.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Problem details as RFC 9457 has them, with our members: the stable code, the fields, the correlation id.
 *
 * @param type a name for the kind of problem; it is a URN because it is no page
 * @param existing link to what exists already where that is the reason, otherwise null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "errors", "existing", "correlationId"})
public record Problem(
        URI type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldError> errors,
        URI existing,
        UUID correlationId) {
    /** Media type of every answer that is a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refused refused, UUID correlationId) {
        ProblemCode code = refused.code();
        return new Problem(
                URI.create("urn:opendoor:problem:" + kebab(code.name())),
                code.title(),
                code.status(),
                code.name(),
                refused.detail().orElse(null),
                refused.errors(),
                refused.existing().orElse(null),
                correlationId);
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
