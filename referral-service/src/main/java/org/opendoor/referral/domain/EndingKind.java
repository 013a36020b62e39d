package org.opendoor.referral.domain;

/** How a journey ended. The first two end it before the person was referred, the others after. */
public enum EndingKind {
    DECLINED,
    WITHDRAWN,
    NOT_STARTED,
    NOT_ACCEPTED,
    DROPPED_OUT,
    COMPLETED;

    /** Whether the NHS side says it: an ending of this side is never told from there. */
    public boolean ofTheProgramme() {
        return switch (this) {
            case DECLINED, WITHDRAWN -> false;
            case NOT_STARTED, NOT_ACCEPTED, DROPPED_OUT, COMPLETED -> true;
        };
    }
}
