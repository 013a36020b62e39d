package org.opendoor.analytics.rest.dashboard;

import java.util.List;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;

/** What each page has, from top to bottom. */
final class Chapters {
    private static final Part STEPS = Part.beside("Steps of the way", "funnel");
    private static final Part CONTACTS = Part.beside("Getting in touch afterwards", "promises");

    private Chapters() {}

    static List<Part> of(Page page) {
        return switch (page) {
            case OVERVIEW -> List.of(STEPS, CONTACTS);
            case FUNNEL -> List.of(STEPS);
            case WAITING -> waiting();
            case REASONS -> reasons();
            case OUTCOMES -> outcomes();
            case PROMISES -> List.of(CONTACTS);
        };
    }

    private static List<Part> waiting() {
        return List.of(
                Part.beside("How long people waited", "waiting"),
                Part.spread("Days from referral to the first appointment", Measure.SEEN, Dimension.WAITING),
                Part.beside("Coming to sessions", "attendance"));
    }

    private static List<Part> reasons() {
        return List.of(
                Part.spread("Why people said no", Measure.SAID_NO, Dimension.REASON),
                Part.spread("Why people did not start", Measure.NEVER_STARTED, Dimension.REASON),
                Part.spread("Why people left early", Measure.LEFT_EARLY, Dimension.REASON),
                Part.spread("Why people missed sessions", Measure.MISSED_SOME, Dimension.REASON),
                Part.spread("Wishes that could not be met", Measure.WISH_UNMET, Dimension.ABOUT));
    }

    private static List<Part> outcomes() {
        return List.of(
                Part.beside("How it ended", "endings"),
                Part.spread("Wellbeing", Measure.WELLBEING_MEASURED, Dimension.CHANGE),
                Part.spread("Confidence", Measure.CONFIDENCE_MEASURED, Dimension.CHANGE),
                Part.spread("Pain", Measure.PAIN_MEASURED, Dimension.CHANGE),
                Part.spread("Depression (PHQ-9)", Measure.PHQ_9_MEASURED, Dimension.CHANGE),
                Part.spread("Anxiety (GAD-7)", Measure.GAD_7_MEASURED, Dimension.CHANGE),
                Part.spread("Ready for work at the end", Measure.READINESS_AT_END, Dimension.READINESS_AFTER),
                Part.spread("Ready for work after a year", Measure.AFTER_A_YEAR, Dimension.READINESS_AFTER),
                Part.spread("Work at check-ins", Measure.CHECKED_IN, Dimension.WORK),
                Part.spread("Satisfaction", Measure.FEEDBACK_GIVEN, Dimension.SATISFIED));
    }
}
