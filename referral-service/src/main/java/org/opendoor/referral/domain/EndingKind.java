package org.opendoor.referral.domain;

/** How a journey ended. The first two end it before the person was referred, the last whenever two records become one. */
public enum EndingKind {
    DECLINED,
    WITHDRAWN,
    NOT_STARTED,
    NOT_ACCEPTED,
    DROPPED_OUT,
    COMPLETED,
    MERGED;

    /** Whether the NHS side says it: an ending of this side is never told from there. */
    public boolean ofTheProgramme() {
        return switch (this) {
            case DECLINED, WITHDRAWN, MERGED -> false;
            case NOT_STARTED, NOT_ACCEPTED, DROPPED_OUT, COMPLETED -> true;
        };
    }
}
