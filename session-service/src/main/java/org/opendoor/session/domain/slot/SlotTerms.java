package org.opendoor.session.domain.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.opendoor.session.domain.Medium;

/**
 * What a slot promises.
 *
 * @param provider whose practitioner it is
 * @param practitioner who will be there: a staff id of the directory
 * @param venue where, if people meet somewhere: an id of the directory; none by telephone or video
 * @param minutes how long it lasts
 */
public record SlotTerms(
        String provider, String practitioner, Medium medium, Optional<String> venue, Instant startsAt, int minutes) {

    /** A database keeps microseconds: a repeat must still be equal after it has been there. */
    public SlotTerms {
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Nobody is in two meetings at once; that one begins when the other ends is no overlap. */
    public boolean overlaps(SlotTerms other) {
        return practitioner.equals(other.practitioner)
                && startsAt.isBefore(other.endsAt())
                && other.startsAt.isBefore(endsAt());
    }

    boolean isAhead(Instant now) {
        return startsAt.isAfter(now);
    }
}
