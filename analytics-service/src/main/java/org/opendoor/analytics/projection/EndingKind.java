package org.opendoor.analytics.projection;

/** How a journey ended. */
public enum EndingKind {
    DECLINED,
    WITHDRAWN,
    NOT_STARTED,
    NOT_ACCEPTED,
    DROPPED_OUT,
    COMPLETED
}
