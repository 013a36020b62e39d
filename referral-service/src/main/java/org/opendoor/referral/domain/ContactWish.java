package org.opendoor.referral.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whether, from when and at what time of day somebody who leaves wants to hear from us. Who opens the follow-up plans by it,
 * so it travels with the ending.
 */
public record ContactWish(Wanted wanted, Optional<LocalDate> notBefore, Set<TimeOfDay> times) {

    /** Nobody asked: the follow-up's own policy decides alone. */
    public static final ContactWish NOT_ASKED = new ContactWish(Wanted.NOT_ASKED, Optional.empty(), Set.of());

    public ContactWish {
        times = Set.copyOf(times);
    }

    /** The answer to "may we get in touch?". */
    public enum Wanted {
        YES,
        NO,
        NOT_ASKED
    }
}
