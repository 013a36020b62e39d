package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was said at the end: next steps, the ending in detail, and what the person thinks of it. */
public record Closing(Optional<NextSteps> next, Optional<Detail> detail, Map<Occasion, Feedback> feedback) {
    static final Closing NONE = new Closing(Optional.empty(), Optional.empty(), Map.of());

    public Closing {
        feedback = Map.copyOf(feedback);
    }

    /** How near to work they were when next steps were agreed. The highest revision holds. */
    public record NextSteps(Readiness readiness, int revision) {}

    /**
     * The reason behind the family. The highest revision holds.
     *
     * @param attended sessions, when it stopped
     * @param of sessions of the plan; 0 without one
     */
    public record Detail(Optional<Why> reason, int attended, int of, int revision) {}

    /**
     * The highest revision holds.
     *
     * @param satisfied from 1 (not at all) to 5 (very much)
     */
    public record Feedback(LocalDate on, Optional<Integer> satisfied, Optional<Met> expectations, int revision) {}

    /** When the form was filled in; later ones last. */
    public enum Occasion {
        FINAL_SESSION,
        FEEDBACK_GROUP
    }

    /** Whether it was as they had expected. */
    public enum Met {
        YES,
        IN_PART,
        NO
    }

    Closing next(NextSteps said) {
        return next.filter(known -> known.revision > said.revision).isPresent()
                ? this
                : new Closing(Optional.of(said), detail, feedback);
    }

    Closing because(Detail said) {
        return detail.filter(known -> known.revision > said.revision).isPresent()
                ? this
                : new Closing(next, Optional.of(said), feedback);
    }

    Closing heard(Occasion occasion, Feedback said) {
        var all = new EnumMap<Occasion, Feedback>(Occasion.class);
        all.putAll(feedback);
        all.merge(occasion, said, (known, told) -> told.revision >= known.revision ? told : known);
        return new Closing(next, detail, all);
    }
}
