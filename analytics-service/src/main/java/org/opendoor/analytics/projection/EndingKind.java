package org.opendoor.analytics.projection;

/** How a journey ended. */
public enum EndingKind {
    DECLINED,
    WITHDRAWN,
    NOT_STARTED,
    NOT_ACCEPTED,
    DROPPED_OUT,
    COMPLETED,
    /** A second journey of one person, who had two records. It counts as none of the others: the first one does. */
    MERGED
}
