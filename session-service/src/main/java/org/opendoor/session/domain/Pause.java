package org.opendoor.session.domain;

import java.time.LocalDate;

/**
 * Time off from the programme: what is missed meanwhile counts for nothing.
 *
 * @param from the first day off
 * @param until the day on which the person is back
 */
public record Pause(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
