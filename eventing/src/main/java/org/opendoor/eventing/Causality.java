package org.opendoor.eventing;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * Why something happens: which piece of work it belongs to, and which event made it happen. Kept on the Vert.x context
 * of the work, so that no signature carries it.
 *
 * @param correlationId the same for everything that one request or one first event led to
 * @param causationId the event whose handling this is, or null for a request
 */
public record Causality(UUID correlationId, UUID causationId) {

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
        return new Causality(Ids.next(), null);
    }

    /** What the handling of an event belongs to. */
    public static Causality of(Envelope event) {
        return new Causality(event.correlationId(), event.id());
    }

    /** From here on the running context's work, and its log lines, belong to this. Does nothing outside a context. */
    public void enter() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, this);
            MDC.put("correlationId", correlationId.toString());
        }
    }
}
