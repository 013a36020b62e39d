package org.opendoor.kit.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.eventing.trace.SpanKeys;

/**
 * The attributes that may leave the service. What is not named here stays: paths and queries (people are searched for by
 * name), headers, addresses, user agents, statements, and what exceptions say. Of a request the route's template is left,
 * of an exception its type.
 */
final class AllowedAttributes {
    private static final Set<String> REQUESTS = Set.of(
            "http.request.method",
            "http.response.status_code",
            "http.route",
            "network.protocol.version",
            "exception.type");

    static final Set<String> ALL = Stream.concat(
                    REQUESTS.stream(), SpanKeys.ALL.stream().map(AttributeKey::getKey))
            .collect(Collectors.toUnmodifiableSet());

    private AllowedAttributes() {}

    static Attributes of(Attributes all) {
        return all.toBuilder().removeIf(key -> !ALL.contains(key.getKey())).build();
    }
}
