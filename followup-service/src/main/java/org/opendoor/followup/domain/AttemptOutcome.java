package org.opendoor.followup.domain;

/** What came of a try to reach somebody. */
public enum AttemptOutcome {
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER,
    /** They asked to be called at another time. */
    CALL_BACK,
    /** They said that they want nobody to get in touch about this: that is their answer, and the contact is made. */
    DECLINED_CONTACT;

    /** Whether somebody spoke with the person at all. */
    boolean reachedThem() {
        return switch (this) {
            case REACHED, CALL_BACK, DECLINED_CONTACT -> true;
            case NO_ANSWER, WRONG_NUMBER -> false;
        };
    }
}
