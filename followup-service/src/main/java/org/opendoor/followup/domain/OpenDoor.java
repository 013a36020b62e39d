package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * At what pace the person may be invited back, set by the side that knows the reason. It never delays the first
 * contact.
 *
 * @param pace how often to invite
 * @param notBefore no invitation before this day
 */
public record OpenDoor(Pace pace, Optional<LocalDate> notBefore) {

    /** How often an invitation is kind rather than pressing. */
    public enum Pace {
        NONE,
        ONCE,
        REVIEW_DATE,
        STANDARD
    }
}
