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
    /** A time that was agreed has to lie ahead, and within a year. */
    TIME_OUT_OF_RANGE,
    /** The day has not passed: the contact was planned anew after the timer was set. */
    NOT_LATE_YET,
    /** The day of the invitation is still to come: the ending was corrected after the timer was set. */
    NOT_DUE_YET
}
