package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.SortedSet;
import java.util.UUID;
import org.opendoor.analytics.projection.Journey;

/** The journeys as last folded. */
public interface JourneyStore {

    /**
     * Holds these journeys until the transaction ends, in key order, new ones included. Facts read afterwards include
     * everything that whoever held them before has stored.
     */
    Uni<Void> lock(SortedSet<UUID> journeys);

    /** Replaces journeys that are locked. */
    Uni<Void> save(Collection<Journey> journeys);
}
