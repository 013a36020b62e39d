package org.opendoor.session.domain.measure;

/** When somebody was asked. */
public enum Occasion {
    /** At the assessment, or before the first session. */
    START,
    MIDDLE,
    /** In the last session, or as soon after it as they are reached. */
    FINAL,
    /** In a session after the end. */
    REFRESHER
}
