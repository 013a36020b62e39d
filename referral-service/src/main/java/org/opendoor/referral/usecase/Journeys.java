package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Referral;

/** Where journeys are kept. What is locked stays locked until the transaction ends. */
public interface Journeys {

    /** As it is now, unlocked: to look at, never to decide on. */
    Uni<Optional<Journey>> find(UUID id);

    /** One journey, locked: for what is heard about it. */
    Uni<Optional<Journey>> lock(UUID id);

    /** The customer and all journeys of theirs, locked in the order in which they began: whoever comes second waits. */
    Uni<List<Journey>> lockAllOf(UUID customerId);

    /** Keeps a journey that has just begun, as version 1. */
    Uni<Journey> begin(Referral referral, Moment when);

    /** Keeps what became of a locked journey, as its next version. */
    Uni<Journey> save(Journey before, Referral after, Moment when);
}
