package org.opendoor.eventing;

import io.quarkus.arc.All;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Place;

/** Events that came too early, and their release once that what they waited for is there. */
@ApplicationScoped
public class Parking {

    private static final String LEFT = "opendoor.release-left-to-the-sweep";

    private final ParkedEvents parked;
    private final Settlement settlement;
    private final List<EventHandler> handlers;

    public Parking(ParkedEvents parked, Settlement settlement, @All List<EventHandler> handlers) {
        this.parked = parked;
        this.settlement = settlement;
        this.handlers = handlers;
    }

    /**
     * Handles again what waits for this key, in the running transaction: the one that stored what was missing. What
     * still came too early goes on waiting, and everything of its topic behind it.
     */
    public Uni<Void> release(String key) {
        if (isLeftToTheSweep()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(handlers)
                .onItem()
                .transformToUniAndConcatenate(handler -> release(handler, key))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** From here on the running context releases nothing: the sweep does, in transactions of its own, a second later. */
    static void leaveToTheSweep() {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(LEFT, true);
        }
    }

    private static boolean isLeftToTheSweep() {
        return VertxContext.isOnDuplicatedContext()
                && ContextLocals.<Boolean>get(LEFT).orElse(false);
    }

    /** What another replica has put back meanwhile stays ahead of what was taken here. */
    Uni<Void> release(EventHandler handler, String key) {
        var why = Causality.current();
        return parked.take(new Place(handler.consumer(), key))
                .chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : parked.waiting(handler.consumer(), List.of(key))
                                .chain(stillWaiting -> settlement.again(handler, taken, stillWaiting)))
                .invoke(why::enter);
    }
}
