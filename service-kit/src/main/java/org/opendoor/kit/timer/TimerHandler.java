package org.opendoor.kit.timer;

import io.smallrye.mutiny.Uni;

/**
 * What is done when timers of one kind are due. An application scoped bean; one per kind.
 *
 * <p>Called in the transaction that marks the timer as done. The state it was set for may have changed by now: load it
 * with its lock or version and decide anew. A failure rolls everything back and is tried again later, more and more
 * slowly, for ever; operations see it. Setting the same timer again from within gives a repeating one.
 */
public interface TimerHandler {
    /** Name of the kind, stored with each timer: never rename it. */
    String kind();

    /** Does what is due. */
    Uni<Void> fire(FiredTimer timer);
}
