package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The one ending of a journey, as last told.
 *
 * @param family empty for a completed journey
 * @param revision a correction carries a higher one; the highest holds, whenever it arrives
 */
public record Ending(EndingKind kind, Optional<Family> family, int revision, LocalDate endedOn) {

    /** No telling replaces it: whatever is said of the programme later, the journey goes on in another one. */
    public static Ending merged(LocalDate on) {
        return new Ending(EndingKind.MERGED, Optional.empty(), Integer.MAX_VALUE, on);
    }

    /** Whether this one replaces the other: a later word of the same revision does, an older revision never. */
    boolean replaces(Ending other) {
        return revision >= other.revision;
    }
}
