package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.group.Phase;

/** Who waits for a group without a date that stands, over all groups of a provider; read without holding anybody up. */
public interface WaitingList {

    /** Who waits longest first, then by id. */
    Uni<List<Line>> list(Query query);

    /**
     * What is asked of the list.
     *
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Query(Set<String> providers, Optional<String> module, Optional<Place> after, int most) {}

    /** A row's place in the order of the list; the seat's id, so that equal times have an order. */
    record Place(Instant since, UUID seatId) {}

    /**
     * Somebody who waits.
     *
     * @param hasPlace whether they are a member of a group that fills; otherwise they wait for a place
     * @param offeredAt when alternatives were offered or last answered, where they were
     */
    record Line(
            Place place,
            UUID referralId,
            UUID groupId,
            Phase phase,
            String module,
            boolean hasPlace,
            Optional<Instant> offeredAt) {}
}
