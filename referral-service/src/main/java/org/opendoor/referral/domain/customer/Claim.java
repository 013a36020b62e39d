package org.opendoor.referral.domain.customer;

import java.time.LocalDate;

/** A benefit from a day on. The day is the natural key: told again for the same day, it is a correction. */
public record Claim(Benefit benefit, LocalDate from) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1948, 7, 5);

    /** Whether the day can be meant: not before there were benefits, and not further ahead than a year. */
    boolean withinReach(LocalDate today) {
        return !from.isBefore(FIRST_DAY) && !from.isAfter(today.plusYears(1));
    }
}
