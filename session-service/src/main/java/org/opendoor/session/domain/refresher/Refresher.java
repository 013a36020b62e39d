package org.opendoor.session.domain.refresher;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.Medium;

/** Where a refresher session stands. */
public sealed interface Refresher {

    /** Nobody booked it. */
    record Unbooked() implements Refresher {}

    /** One that was booked. */
    sealed interface Known extends Refresher {
        Booking booking();
    }

    /** Agreed. */
    record Booked(Booking booking) implements Known {}

    /** It is known what became of it. */
    record Recorded(Booking booking, Attendance.Statement statement) implements Known {}

    /** It does not take place. */
    record Cancelled(Booking booking) implements Known {}

    /**
     * When and how.
     *
     * @param practitioner the token subject of who holds it, where known
     */
    record Booking(UUID id, UUID referralId, Instant startsAt, Medium medium, Optional<String> practitioner) {

        /** Asks for the same session, whatever its id. */
        boolean sameAs(Booking other) {
            return referralId.equals(other.referralId)
                    && startsAt.equals(other.startsAt)
                    && medium == other.medium
                    && practitioner.equals(other.practitioner);
        }
    }
}
