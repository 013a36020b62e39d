package org.opendoor.eventing;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Place;

/** Events that came too early, and their release once that what they waited for is there. */
@ApplicationScoped
public class Parking {

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
        return Multi.createFrom()
                .iterable(handlers)
                .onItem()
                .transformToUniAndConcatenate(handler -> release(handler, key))
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<Void> release(EventHandler handler, String key) {
        var why = Causality.current();
        return parked.take(new Place(handler.consumer(), key))
                .chain(waiting -> waiting.isEmpty() ? Uni.createFrom().voidItem() : settlement.again(handler, waiting))
                .invoke(why::enter);
    }
}
