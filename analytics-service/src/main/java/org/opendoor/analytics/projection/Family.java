package org.opendoor.analytics.projection;

/** The family of the reason for an ending: the most that crosses the wall. */
public enum Family {
    WORK,
    BENEFIT,
    MOVED,
    LOST_CONTACT,
    PRACTICAL,
    PERSONAL
}
