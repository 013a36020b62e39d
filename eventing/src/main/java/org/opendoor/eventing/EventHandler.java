package org.opendoor.eventing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendoor.eventing.trace.Hearing;

/**
 * What a service does with the events of one topic. Everything here runs inside the inbox's transaction and is called
 * once for an event that took effect; a redrive or a release calls it again for one that did not.
 */
public interface EventHandler {

    /** The name under which the inbox remembers what this handler has heard: never change it. */
    String consumer();

    /** Must be right when an older event of the key arrives late. */
    Uni<Handled> handle(Envelope event);

    /** False for an event that must take effect even though others of its key wait. */
    default boolean mayWait(Envelope event) {
        return true;
    }

    /**
     * Handles the events of a batch, ordered by key, and answers for each in the same order. An event that comes after
     * one of its key that has to wait, waits behind it.
     */
    default Uni<List<Handled>> handleAll(List<Envelope> events) {
        Set<String> waiting = new HashSet<>();
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> waiting.contains(event.key()) && mayWait(event)
                        ? Uni.createFrom().<Handled>item(new Handled.TryAgain(event.topic()))
                        : Uni.createFrom()
                                .voidItem()
                                .invoke(() -> Causality.of(event).enter())
                                .chain(() -> handle(event))
                                .invoke(handled -> {
                                    Hearing.answered(event);
                                    if (handled instanceof Handled.TryAgain) {
                                        waiting.add(event.key());
                                    }
                                }))
                .collect()
                .asList();
    }
}
