package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Map;

/**
 * One occasion on which somebody was asked how they do.
 *
 * @param totals what they answered; what they declined is not there, and never 0
 * @param revision a correction carries a higher one and replaces all answers
 */
public record Measurement(Occasion occasion, LocalDate askedOn, Map<Scale, Integer> totals, int revision) {
    public Measurement {
        totals = Map.copyOf(totals);
    }

    /** When in the journey it was, in order. */
    public enum Occasion {
        START,
        MIDDLE,
        FINAL,
        /** After the ending; no part of what the programme did. */
        REFRESHER
    }
}
