package org.opendoor.session.domain;

/** Another way than to leave. */
public enum Alternative {
    /** Alone with a practitioner instead of in a group. */
    ONE_TO_ONE,
    /** With somebody else. */
    ANOTHER_PRACTITIONER,
    /** At another place, nearer or easier to find. */
    ANOTHER_VENUE,
    /** After work, or when the children are looked after. */
    EVENING_SESSIONS,
    /** Without going anywhere. */
    TELEPHONE_SESSIONS,
    /** Not now, and not all over again later. */
    PAUSE,
    /** First to whoever can help with what comes first. */
    ONWARD_REFERRAL
}
