package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.usecase.Journey;

/** What happens to all journeys of a person at once, because it happened to the person. */
public interface CustomerJourneys {

    /** All of them, unlocked, in the order in which they began: to look at, never to decide on. */
    Uni<List<Journey>> of(UUID customerId);

    /** From now on only these see them, in lists and in the feed of changes too; with nobody named, whoever's scope it is. */
    Uni<Void> showOnlyTo(UUID customerId, Set<String> staff);

    /** Takes out of them what only the person's preferences were, and the links by which the person could come back. */
    Uni<Void> strip(UUID customerId);

    /**
     * Makes the journeys of one record the other's.
     *
     * @param jobcentreMayKnow false makes all of them invisible to Jobcentre, in the past too
     */
    Uni<Void> handOver(UUID from, UUID to, boolean jobcentreMayKnow);
}
