package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the people concerned: they all live by the time of Europe/London. */
public final class BritishDate {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private BritishDate() {}

    /** When that day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** The same hour by the clock on the wall so many weeks later, summer time or not. */
    public static Instant weeksAfter(Instant instant, int weeks) {
        return instant.atZone(LONDON).plusWeeks(weeks).toInstant();
    }

    /** The first moment of that day. */
    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
