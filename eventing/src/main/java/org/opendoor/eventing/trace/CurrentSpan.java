package org.opendoor.eventing.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextStorage;
import org.jboss.logging.MDC;

/** Which span the running Vert.x context is in; log lines carry its ids. */
public final class CurrentSpan {

    private CurrentSpan() {}

    /**
     * From here on the running context is in this span. There is nothing to close: the context belongs to one piece of
     * work and ends with it.
     */
    public static void become(Span span) {
        if (span == Span.current()) {
            return;
        }
        if (span.getSpanContext().isValid()) {
            ContextStorage.get().attach(Context.root().with(span));
        } else {
            ContextStorage.get().attach(Context.root());
            MDC.remove("traceId");
            MDC.remove("spanId");
            MDC.remove("parentId");
            MDC.remove("sampled");
        }
    }
}
