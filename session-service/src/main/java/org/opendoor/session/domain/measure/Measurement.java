package org.opendoor.session.domain.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody answered on one day: there is at most one for each day and occasion.
 *
 * @param selfHarm whether item 9 of the PHQ-9 was answered with anything but "not at all"; somebody talks to the person
 *     that same day
 */
public record Measurement(Occasion occasion, LocalDate askedOn, Map<Measure, Answer> answers, boolean selfHarm) {

    /** In the order in which measures are shown. @throws IllegalArgumentException for a total out of bounds */
    public Measurement {
        var ordered = new EnumMap<Measure, Answer>(Measure.class);
        answers.forEach((measure, answer) -> {
            if (answer instanceof Answer.Total(var value) && !measure.has(value)) {
                throw new IllegalArgumentException(measure + " has no such total");
            }
            ordered.put(measure, answer);
        });
        answers = Collections.unmodifiableMap(ordered);
    }
}
