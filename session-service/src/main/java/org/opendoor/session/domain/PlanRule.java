package org.opendoor.session.domain;

/** A rule of plans that may be overridden, with a reason. */
public enum PlanRule {
    /** Modules run one after another, not at once. */
    ONE_AFTER_ANOTHER,
    /** What must come before a module comes before it. */
    PREREQUISITES;

    /**
     * That it is overridden, and why. The reason is a code: it is counted, and mended where it is counted often.
     */
    public record Override(PlanRule rule, Why why) {}

    /** Why. */
    public enum Why {
        PERSON_ASKED,
        CLINICAL_JUDGEMENT,
        /** What should come before was done elsewhere, or at another time. */
        DONE_ELSEWHERE,
        LITTLE_TIME,
        OTHER
    }
}
