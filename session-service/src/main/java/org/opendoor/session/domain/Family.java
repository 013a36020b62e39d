package org.opendoor.session.domain;

/** What kind of reason an ending has: all that Jobcentre may know of it. */
public enum Family {
    WORK,
    BENEFIT,
    MOVED,
    LOST_CONTACT,
    PRACTICAL,
    PERSONAL
}
