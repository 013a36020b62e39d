package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the person wants to hear from somebody afterwards, and when. The last one told stands.
 *
 * @param notBefore the first day that suits them
 */
public record ContactWish(Wanted wanted, Optional<LocalDate> notBefore, Set<TimeOfDay> times) {

    /** Nobody has asked yet. */
    public static final ContactWish NOT_ASKED = new ContactWish(Wanted.NOT_ASKED, Optional.empty(), Set.of());

    /** The answer itself. */
    public enum Wanted {
        YES,
        NO,
        NOT_ASKED
    }

    /** Times are kept in the order of the day. */
    public ContactWish {
        var ordered = EnumSet.noneOf(TimeOfDay.class);
        ordered.addAll(times);
        times = Collections.unmodifiableSet(ordered);
    }
}
