package org.opendoor.analytics.projection;

/** How near to work somebody is, in the practitioner's view. */
public enum Readiness {
    UNABLE,
    NOT_YET_READY,
    WORK_READY,
    WORKING
}
