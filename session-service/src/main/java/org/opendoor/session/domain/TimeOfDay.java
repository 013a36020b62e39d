package org.opendoor.session.domain;

/** When somebody likes to be contacted. */
public enum TimeOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
