package org.opendoor.kit.params;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * Refuses a parameter that the endpoint does not have. A filter with a slip of the pen in its name would otherwise narrow
 * nothing, and a whole list would be taken for what was asked for.
 */
@ApplicationScoped
class KnownParameters {

    private static final String REPEATABLE = "[\\w.-]{1,40}";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        var asked = uri.getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), QueryNames::of);
        List<FieldError> unknown = asked.stream()
                .filter(name -> !names.contains(name))
                .map(name -> name.matches(REPEATABLE) ? "?" + name : "?")
                .distinct()
                .sorted()
                .map(name -> new FieldError(name, "UNKNOWN_PARAMETER", "there is no such parameter here"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, unknown);
        }
    }
}
