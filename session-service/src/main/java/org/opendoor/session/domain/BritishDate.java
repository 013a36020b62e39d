package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the people concerned: they all live by the time of Europe/London. */
public final class BritishDate {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private BritishDate() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
