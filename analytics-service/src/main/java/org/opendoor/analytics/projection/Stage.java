package org.opendoor.analytics.projection;

/** How far a journey has come. It never goes back, and does not depend on the order in which facts arrive. */
public enum Stage {
    /** Something was heard of it, but not yet how it began. */
    HEARD_OF,
    OFFERED,
    REFERRED,
    ASSESSED,
    STARTED,
    ENDED
}
