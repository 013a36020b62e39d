package org.opendoor.eventing;

import io.opentelemetry.api.trace.Span;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.trace.CurrentSpan;
import org.opendoor.eventing.trace.Hearing;
import org.opendoor.eventing.trace.Traceparent;

/**
 * Why something happens: which piece of work it belongs to, which event made it happen, and where in a trace. Kept on the
 * Vert.x context of the work, so that no signature carries it.
 *
 * @param correlationId the same for everything that one request or one first event led to
 * @param causationId the event whose handling this is, or null for a request
 * @param span the span of the work, an invalid one where nothing is traced
 */
public record Causality(UUID correlationId, UUID causationId, Span span) {

    /** Key of the correlation id in the log lines' context. */
    public static final String LOG_KEY = "correlationId";

    private static final String KEY = "opendoor.causality";

    /** What the running work belongs to; work outside any context is its own beginning. */
    public static Causality current() {
        if (!VertxContext.isOnDuplicatedContext()) {
            return beginning();
        }
        return ContextLocals.<Causality>get(KEY).orElseGet(() -> {
            var begun = beginning();
            begun.enter();
            return begun;
        });
    }

    /** A piece of work that nothing else caused. */
    public static Causality beginning() {
        return request(Ids.next());
    }

    /** What a request belongs to; its span is the one the server has begun for it. */
    public static Causality request(UUID correlationId) {
        return new Causality(correlationId, null, Span.current());
    }

    /** What the handling of an event belongs to. */
    public static Causality of(Envelope event) {
        return new Causality(event.correlationId(), event.id(), Hearing.takeUp(event));
    }

    /** From here on the running context's work, and its log lines, belong to this. Does nothing outside a context. */
    public void enter() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, this);
            note(correlationId.toString());
            CurrentSpan.become(span);
        }
    }

    /** Where in a trace that which the work says belongs, as a W3C traceparent; null where nothing is traced. */
    public String traceparent() {
        return Traceparent.of(span);
    }

    /** Writes log lines that belong to this piece of work, whatever the thread is doing besides. */
    public void logging(Runnable lines) {
        logging(correlationId.toString(), lines);
    }

    /** Writes log lines about what was heard: an event's belong to it, those about many or about none to no one work. */
    static void logging(List<Received> heard, Runnable lines) {
        var one = heard.size() == 1 ? heard.getFirst().decode() : null;
        logging(
                one instanceof Received.Decoded.Event(var _, var event)
                        ? event.correlationId().toString()
                        : null,
                lines);
    }

    private static void logging(String correlationId, Runnable lines) {
        var before = MDC.get(LOG_KEY);
        note(correlationId);
        try {
            lines.run();
        } finally {
            note(before);
        }
    }

    private static void note(Object correlationId) {
        if (correlationId == null) {
            MDC.remove(LOG_KEY);
        } else {
            MDC.put(LOG_KEY, correlationId);
        }
    }
}
