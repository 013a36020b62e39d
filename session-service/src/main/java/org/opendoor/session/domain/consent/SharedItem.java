package org.opendoor.session.domain.consent;

/** What can be shared, each by itself. Nobody can consent to everything at once. */
public enum SharedItem {
    /** Whether it is about body, mind or both, as assessed. */
    CONDITION_GROUP,
    /** The practitioner's view of how ready for work the person was at the assessment. */
    WORK_READINESS,
    /** Which modules the plan holds; not what became of their sessions. */
    MODULES
}
