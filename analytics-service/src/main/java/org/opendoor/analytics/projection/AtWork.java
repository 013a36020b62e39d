package org.opendoor.analytics.projection;

/** How it is with work when somebody is asked again, as far as is known how it was before. */
enum AtWork {
    NOT_WORKING,
    /** They work; whether they did before is not known. */
    IN_WORK,
    STARTED,
    KEPT,
    STOPPED_AGAIN,
    NOT_KNOWN
}
