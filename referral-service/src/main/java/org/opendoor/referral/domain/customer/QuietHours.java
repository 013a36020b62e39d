package org.opendoor.referral.domain.customer;

import java.time.LocalTime;

/** When nobody rings and nothing buzzes, where the person lives. From 21:00 to 08:00 goes over midnight. */
public record QuietHours(LocalTime from, LocalTime to) {

    /** Whether it is quiet at this time of day; the end is not part of it. */
    public boolean hold(LocalTime at) {
        boolean started = !at.isBefore(from);
        boolean over = !at.isBefore(to);
        return from.isBefore(to) ? started && !over : started || !over;
    }
}
