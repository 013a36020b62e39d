package org.opendoor.followup.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * One try to reach the person. A try is recorded, never counted as the contact.
 *
 * @param number 1, 2, 3 … within the contact
 * @param channel by which means
 * @param outcome what came of it
 * @param callBackAt when the person asked to be called back, if they did
 * @param at when it was recorded
 * @param by who recorded it, as an opaque id
 */
public record Attempt(
        int number, Channel channel, AttemptOutcome outcome, Optional<Instant> callBackAt, Instant at, String by) {

    /** Means of reaching somebody. */
    public enum Channel {
        PHONE,
        LETTER,
        EMAIL,
        TEXT,
        IN_PERSON
    }
}
