package org.opendoor.session.domain.task;

/** What there is to do. What is due when, and which answers fit, is {@link TaskPolicy}. */
public enum TaskKind {
    /** Somebody missed two sessions in a row: ask kindly how they are, and what would make coming easier. */
    TWO_MISSES,
    /** An answer told that somebody may harm themselves. */
    SELF_HARM_FLAG,
    /** Somebody was upset in a group: talk to them alone. */
    UPSET_IN_GROUP,
    /** Somebody told their adviser that they want out: offer the alternatives, or let them go. */
    WITHDRAWAL_REQUESTED,
    /** Somebody wanted another way rather than to leave: arrange it. */
    ALTERNATIVE_ACCEPTED,
    /** Somebody missed their first appointment, or never got one. */
    REBOOK_FIRST_APPOINTMENT,
    /** Somebody set out and did not find the venue. */
    VENUE_NOT_FOUND,
    /** Leavers brought a group under its minimum. */
    GROUP_BELOW_MINIMUM,
    /** Somebody has waited for a group as long as the policy lets them wait. */
    LONGEST_WAIT_REACHED,
    /** A former customer rang. */
    CALL_TO_ANSWER,
    /** A session was held, and nobody has said who came. */
    UNRECORDED_REGISTER
}
