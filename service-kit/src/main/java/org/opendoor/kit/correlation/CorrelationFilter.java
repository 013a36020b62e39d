package org.opendoor.kit.correlation;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opendoor.eventing.Causality;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.trace.SpanKeys;

/** Gives every request its correlation id, before anything can go wrong with it. */
@ApplicationScoped
class CorrelationFilter {
    private static final int BEFORE_AUTHENTICATION = 350;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::begin, BEFORE_AUTHENTICATION);
    }

    private static void begin(RoutingContext request) {
        UUID id = given(request.request().getHeader(Correlation.HEADER));
        Causality.request(id).enter();
        Span.current().setAttribute(SpanKeys.CORRELATION, id.toString());
        request.response().putHeader(Correlation.HEADER, id.toString());
        request.next();
    }

    private static UUID given(String header) {
        return header != null && UUID_TEXT.matcher(header).matches() ? UUID.fromString(header) : Ids.next();
    }
}
