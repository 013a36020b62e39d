package org.opendoor.followup.domain;

import java.util.Objects;

/**
 * A time that was agreed for the contact. It moves no due day: a promise is not kept by putting it in the diary.
 *
 * @param when the time agreed
 * @param how on the telephone or face to face
 * @param by who agreed it, as an opaque id
 */
public record Booking(Moment when, How how, String by) {
    public Booking {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(by, "by");
    }

    /** Whether nothing about it is news to the person, whoever agreed it. */
    boolean isTheSameAs(Booking other) {
        return when.equals(other.when) && how == other.how;
    }

    /** Ways to talk that need a time. */
    public enum How {
        PHONE,
        IN_PERSON
    }
}
