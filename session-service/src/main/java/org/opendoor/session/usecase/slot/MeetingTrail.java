package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.AskedBy;

/** Where a journey's first meetings are remembered, whatever became of them: each booking, move and cancellation. */
public interface MeetingTrail {

    /** What was done. */
    enum Deed {
        BOOKED,
        RESCHEDULED,
        CANCELLED
    }

    /**
     * @param appointment as it was booked, as it was moved to, or as it was cancelled
     * @param by who wanted it so; nobody asks for a booking to be explained
     */
    record Step(UUID referralId, Deed deed, Appointment appointment, Optional<AskedBy> by, Instant at) {}

    /** Called within the transaction of the deeds. */
    Uni<Void> add(List<Step> steps);

    /** In the order in which it happened; nothing of journeys without any. */
    Uni<Map<UUID, List<Step>>> of(Collection<UUID> referralIds);

    /** One journey's, in the order in which it happened. */
    default Uni<List<Step>> of(UUID referralId) {
        return of(List.of(referralId)).map(found -> found.getOrDefault(referralId, List.of()));
    }
}
