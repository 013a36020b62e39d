package org.opendoor.eventing.trace;

import io.opentelemetry.api.trace.Span;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.opendoor.eventing.Envelope;

/** The events that are with a handler on this Vert.x context. There is none where nothing is traced. */
public final class Hearing {

    private static final String KEY = "opendoor.hearing";

    private final Map<UUID, HeardEvent> withHandler = new HashMap<>();

    private Hearing() {}

    /** The one of the running context, begun if need be. */
    static Hearing here() {
        var running = running();
        if (running != null || !VertxContext.isOnDuplicatedContext()) {
            return running == null ? new Hearing() : running;
        }
        var begun = new Hearing();
        ContextLocals.put(KEY, begun);
        return begun;
    }

    /** The span of the event that the handler takes up now; an invalid one where nothing is traced. */
    public static Span takeUp(Envelope event) {
        var hearing = running();
        var heard = hearing == null ? null : hearing.withHandler.get(event.id());
        return heard == null ? Span.getInvalid() : heard.begin();
    }

    /** The handler has answered for this event. */
    public static void answered(Envelope event) {
        var hearing = running();
        var heard = hearing == null ? null : hearing.withHandler.get(event.id());
        if (heard != null) {
            heard.answered();
        }
    }

    void handOver(UUID event, HeardEvent heard) {
        withHandler.put(event, heard);
    }

    /** Null where the event never came to a handler, or was taken before. */
    HeardEvent take(UUID event) {
        return withHandler.remove(event);
    }

    private static Hearing running() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Hearing>get(KEY).orElse(null)
                : null;
    }
}
