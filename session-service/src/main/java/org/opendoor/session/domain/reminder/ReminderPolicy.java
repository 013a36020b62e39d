package org.opendoor.session.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a reminder is due, version 1. Ours; the sources only say that people forgot (table 1). Four days leave time for a
 * letter, and in a weekly programme the reminder comes after the session before. A session that was arranged later than that
 * is reminded of at once, unless it is a day away or less: then it has just been agreed.
 */
public final class ReminderPolicy {

    public static final Duration AHEAD = Duration.ofDays(4);
    public static final Duration TOO_NEAR = Duration.ofDays(1);

    private ReminderPolicy() {}

    /** Empty where nobody needs to be reminded any more. */
    public static Optional<Instant> due(Instant startsAt, Instant now) {
        var usually = startsAt.minus(AHEAD);
        if (usually.isAfter(now)) {
            return Optional.of(usually);
        }
        return startsAt.minus(TOO_NEAR).isAfter(now) ? Optional.of(now) : Optional.empty();
    }
}
