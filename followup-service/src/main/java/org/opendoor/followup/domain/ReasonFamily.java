package org.opendoor.followup.domain;

/** The only words about a reason that may cross from the NHS side. */
public enum ReasonFamily {
    /** Started work: good news, and still worth a call. */
    WORK,
    /** Lost the benefit. */
    BENEFIT,
    /** Moved away. */
    MOVED,
    /** Could not be reached any more. */
    LOST_CONTACT,
    /** Place, time, travel or a clash. */
    PRACTICAL,
    /** Everything else; which, stays on the NHS side. */
    PERSONAL
}
