package org.opendoor.followup.domain;

/** How near to work the person is, as they tell whoever contacts them; the practitioner's own view is care. */
public enum WorkReadiness {
    UNABLE,
    NOT_YET_READY,
    WORK_READY,
    WORKING
}
