package org.opendoor.local.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A day on which things are done, at the platform's time.
 *
 * @param begin the day of which day 0 is
 * @param day counts from there
 */
record Today(LocalDate begin, int day, Instant now) {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    LocalDate date() {
        return date(day);
    }

    LocalDate date(int other) {
        return begin.plusDays(other);
    }

    /** Some hours into a day, by the clock on the wall. */
    Instant at(int other, int hour) {
        return date(other).atTime(hour, 0).atZone(LONDON).toInstant();
    }

    /** Which day a date is. */
    int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(begin, date);
    }
}
