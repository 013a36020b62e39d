package org.opendoor.followup.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What would make it easier to come this time, in codes only; what is empty is as it was.
 *
 * @param channel how to be reached
 * @param times times of day that suit them
 * @param mode in a group or alone
 */
public record ReturnWishes(Optional<WishedChannel> channel, Set<ContactWish.TimeOfDay> times, Optional<Mode> mode) {
    /** Nothing but a yes: all is as it was. */
    public static final ReturnWishes NONE = new ReturnWishes(Optional.empty(), Set.of(), Optional.empty());

    public ReturnWishes {
        times = Set.copyOf(times);
    }

    /** How somebody wants to be reached. */
    public enum WishedChannel {
        PHONE,
        LETTER,
        EMAIL,
        TEXT
    }

    /** With others or without. */
    public enum Mode {
        GROUP,
        ONE_TO_ONE
    }
}
