package org.opendoor.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * One thing heard about one journey.
 *
 * @param id the event's id: a fact heard twice is one fact
 * @param sequence the journey's counter on that topic
 * @param time when the producer said it happened
 */
public record Fact(UUID id, UUID journey, String topic, long sequence, Instant time, Happening what) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** The day on which it was said, for what has no day of its own. */
    LocalDate saidOn() {
        return LocalDate.ofInstant(time, HERE);
    }
}
