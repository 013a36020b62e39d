package org.opendoor.session.domain;

/** How a programme can end. */
public enum EndingKind {
    /** No session attended, assessed or not. */
    NOT_STARTED,
    /** Assessed, and not right for this person now. */
    NOT_ACCEPTED,
    /** At least one session attended, and then no more. */
    DROPPED_OUT,
    /** Every session of the plan is over, and enough of them were attended. */
    COMPLETED,
    /** A second journey of one person, who had two records; the first one goes on. Said by nobody here: it was heard. */
    MERGED
}
