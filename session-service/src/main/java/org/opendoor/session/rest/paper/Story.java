package org.opendoor.session.rest.paper;

import java.util.List;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;

/** What a line says, in a sentence that judges nobody. */
final class Story {

    private final Measure measure;
    private final List<Measurement> asked;

    Story(Measure measure, List<Measurement> asked) {
        this.measure = measure;
        this.asked = asked;
    }

    String sentence() {
        var told = asked.stream()
                .filter(asked -> asked.answers().get(measure) instanceof Answer.Total)
                .toList();
        if (told.isEmpty()) {
            return "You would rather not say.";
        }
        int first = total(told.getFirst());
        if (told.size() == 1) {
            return "You said %d.".formatted(first);
        }
        int last = total(told.getLast());
        return "%d at first, %d at last: %s".formatted(first, last, change(first, last));
    }

    private String change(int first, int last) {
        if (first == last) {
            return "the same.";
        }
        boolean higher = last > first;
        boolean better = higher == (measure.better() == Measure.Better.HIGHER);
        return "%d %s%s."
                .formatted(Math.abs(last - first), higher ? "higher" : "lower", better ? ", which is better" : "");
    }

    private int total(Measurement measurement) {
        return measurement.answers().get(measure) instanceof Answer.Total(var value) ? value : measure.least();
    }

    /** When somebody was asked, in a word. */
    static String word(Occasion occasion) {
        return switch (occasion) {
            case START -> "Start";
            case MIDDLE -> "Middle";
            case FINAL -> "End";
            case REFRESHER -> "Later";
        };
    }
}
