package org.opendoor.followup.messaging;

import org.opendoor.followup.domain.WorkStatus;

/** Whether somebody works, as others hear it; WORKING is a word of the practitioner's side. */
enum WorkCode {
    NOT_WORKING,
    IN_WORK,
    FULL_TIME,
    PART_TIME,
    STOPPED_AGAIN;

    static WorkCode of(WorkStatus status) {
        return switch (status.kind()) {
            case NOT_WORKING -> NOT_WORKING;
            case WORKING -> IN_WORK;
            case FULL_TIME -> FULL_TIME;
            case PART_TIME -> PART_TIME;
            case STOPPED_AGAIN -> STOPPED_AGAIN;
        };
    }
}
