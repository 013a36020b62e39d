package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.Journey;

/** Where journeys are kept. Both ways of locking hold others back until the running transaction ends. */
public interface Journeys {

    /** The journey, which is begun if nothing was ever heard of it: two that begin the same one meet here. */
    Uni<Journey> lock(UUID referralId);

    /** The journey, if anything was ever heard of it. */
    Uni<Optional<Journey>> lockKnown(UUID referralId);

    /** Keeps the journey as it is after these events. */
    Uni<Void> save(Journey after, List<FollowUpEvent> events);
}
