package org.opendoor.followup.domain;

/** What came of a try to reach somebody. */
public enum AttemptOutcome {
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER,
    CALL_BACK,
    DECLINED_CONTACT
}
