package org.opendoor.referral.domain.door;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a link holds. Ours: a letter lies on a table for weeks, and nobody is to be rushed; after three months there is
 * the next invitation with a link of its own. How long we still know what the link was is in the table {@code retention}.
 */
public record LinkPolicy(Duration holdsFor) {

    /** What is in force. */
    public static final LinkPolicy OURS = new LinkPolicy(Duration.ofDays(90));

    /** Until when a link holds that is made now. */
    public Instant until(Instant now) {
        return now.plus(holdsFor);
    }
}
