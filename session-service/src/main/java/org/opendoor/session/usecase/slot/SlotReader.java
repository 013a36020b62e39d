package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.slot.WantedSlot;

/** Where slots are read, without holding anybody up. */
public interface SlotReader {

    Uni<Optional<FiledSlot>> find(UUID id, Set<String> providers);

    /** By time, then by id. */
    Uni<List<FiledSlot>> list(Query query);

    /**
     * The next open slots at a time that suits, by time, then by id: by telephone or video, or at one of these venues.
     *
     * @param venues those that the person can come to
     */
    Uni<List<FiledSlot>> next(Set<String> providers, WantedSlot wanted, Set<String> venues, Instant after, int most);

    /** How far a slot is. */
    enum State {
        OPEN,
        BOOKED,
        WITHDRAWN
    }

    /**
     * What a list asks for.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @param after where the page before ended
     */
    record Query(
            Set<String> providers,
            Filter filter,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Place> after,
            int most) {}

    /** Which slots, empty for any. */
    record Filter(Optional<State> state, Optional<String> practitioner, Optional<String> venue) {}

    /** A row's place in the order of the list. */
    record Place(Instant startsAt, UUID id) {}
}
