package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a journey ended, as far as the Jobcentre side may know: the kind and the family of the reason. A correction is the same
 * ending with a higher {@code revision} (from 1); it may change the kind and never revives the journey.
 */
public record Ending(EndingKind kind, Optional<Family> family, int revision, LocalDate endedOn) {

    /** The first telling of an ending. */
    public static Ending first(EndingKind kind, Family family, LocalDate endedOn) {
        return new Ending(kind, Optional.of(family), 1, endedOn);
    }

    /** Two records were one person: no reason, no contact, and never told anew. */
    public static Ending merged(LocalDate endedOn) {
        return new Ending(EndingKind.MERGED, Optional.empty(), 1, endedOn);
    }

    /** Whether this corrects {@code known}; an older or equal telling that arrives late never overwrites a newer one. */
    public boolean corrects(Ending known) {
        return revision > known.revision;
    }
}
