package org.opendoor.session.domain.group;

/** Why a group says no. */
public enum GroupRefusal {
    /** No such group was opened, or it is another provider's. */
    NO_SUCH_GROUP,
    /** No such person was referred to this provider. */
    PERSON_NOT_REFERRED,
    /** A place needs an attended assessment, or a recorded exception. */
    NOT_ASSESSED,
    /** The person's programme is over. */
    PROGRAMME_OVER,
    /** The person's plan does not wait for this module in a group. */
    NOT_IN_THE_PLAN,
    /** They are on the list of another group for the same module. */
    IN_ANOTHER_GROUP,
    /** The person is not on this group's list. */
    NOT_ON_THE_LIST,
    /** Nobody has asked them, or they have answered. */
    NOTHING_WAS_OFFERED,
    /** It was cancelled. */
    GROUP_CANCELLED,
    /** It has started, and cannot be cancelled any more. */
    GROUP_STARTED,
    /** All its sessions have begun. */
    NO_SESSION_AHEAD,
    /** The first session must be ahead. */
    FIRST_SESSION_PAST,
    /** It has no such session. */
    NO_SUCH_SESSION,
    /** The session has begun, or its new time is past. */
    SESSION_HAS_BEGUN,
    /** The session would not be between the one before it and the one after it. */
    SESSIONS_OUT_OF_ORDER,
    /** Nobody meets on a bank holiday. */
    ON_A_BANK_HOLIDAY,
    /** The provider's catalogue has no such module. */
    NO_SUCH_MODULE,
    /** There would be fewer places than it takes to start. */
    TOO_FEW_PLACES,
    /** Where people meet face to face there has to be a venue. */
    VENUE_NEEDED,
    /** The venue is another provider's, or not in use. */
    VENUE_NOT_IN_USE,
    /** Not a practitioner who works for the group's provider. */
    NOT_A_PRACTITIONER_HERE,
    /** Who leads the group hands over in words for each member. */
    HANDOVER_NEEDED
}
