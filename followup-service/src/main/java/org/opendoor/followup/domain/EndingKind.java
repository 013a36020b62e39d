package org.opendoor.followup.domain;

/** How a journey ended. A merged record is not among them: nobody is contacted for it. */
public enum EndingKind {
    /** Said no to the offer. */
    DECLINED,
    /** Took the yes back before the referral went out. */
    WITHDRAWN,
    /** Never attended a session of the programme. */
    NOT_STARTED,
    /** Assessed, and the programme was not for them. */
    NOT_ACCEPTED,
    /** Attended at least one session and left early. */
    DROPPED_OUT,
    /** Attended all suggested sessions but one or two. */
    COMPLETED;

    /** Whether the programme is still there for the person as it was offered; who completed it has check-ins instead. */
    public boolean leavesTheDoorOpen() {
        return switch (this) {
            case DECLINED, WITHDRAWN, NOT_STARTED, DROPPED_OUT -> true;
            case NOT_ACCEPTED, COMPLETED -> false;
        };
    }
}
