package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whether, from when on and at what time of day the person wants to hear from us.
 *
 * @param wanted the answer to "would you like to hear from your adviser?"
 * @param notBefore the first day on which they want to be contacted
 * @param times times of day that suit them; empty means any
 */
public record ContactWish(Wanted wanted, Optional<LocalDate> notBefore, Set<TimeOfDay> times) {
    public ContactWish {
        times = Set.copyOf(times);
    }

    /** The answer; NO makes the contact no less owed, it tells whoever makes it to tread softly. */
    public enum Wanted {
        YES,
        NO,
        NOT_ASKED
    }

    /** A part of the day. */
    public enum TimeOfDay {
        MORNING,
        AFTERNOON,
        EVENING
    }
}
