package org.opendoor.session.domain;

/** How near to work the practitioner thinks the person is. Clinical: never leaves the NHS side. */
public enum WorkReadiness {
    UNABLE,
    NOT_YET_READY,
    WORK_READY,
    WORKING
}
