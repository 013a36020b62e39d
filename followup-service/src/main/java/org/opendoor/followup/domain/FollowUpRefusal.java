package org.opendoor.followup.domain;

/** Every business "no" of this service. */
public enum FollowUpRefusal {
    /** Nothing is owed on this journey, or it has not been heard of yet. */
    FOLLOW_UP_NOT_KNOWN,
    /** The follow-up has no such contact. */
    CONTACT_NOT_KNOWN,
    /** Somebody has already talked with the person. */
    CONTACT_ALREADY_MADE,
    /** The contact is no longer owed. */
    CONTACT_STOPPED,
    /** Neither was an option offered nor did the person say that they want none. */
    OPTION_OR_NONE_WANTED_REQUIRED,
    /** What they think of the programme was told, and nothing was offered. */
    FEEDBACK_ALONE,
    /** It was left to the person to get in touch: the very thing that was broken. */
    LEFT_WITH_CUSTOMER,
    /** Something was offered that does not suit them, or before what it needs was asked, and no reason was told. */
    NEXT_STEP_NEEDS_A_REASON,
    /** A time that was agreed has to lie ahead, and within a year. */
    TIME_OUT_OF_RANGE,
    /** The person is back already, in another journey. */
    ALREADY_BACK,
    /** The person is in the programme: there is nothing to come back to. */
    STILL_RUNNING,
    /** The day has not passed: the contact was planned anew after the timer was set. */
    NOT_LATE_YET,
    /** The day of the invitation is still to come: the ending was corrected after the timer was set. */
    NOT_DUE_YET
}
