package org.opendoor.session.domain;

/** A state's name, for lists and for the wire. */
public enum Stage {
    AWAITING,
    ASSESSMENT_BOOKED,
    ASSESSED,
    PLANNED,
    RUNNING,
    ENDED;

    /** @throws IllegalArgumentException for a programme nobody has heard of, which is in no list */
    public static Stage of(Programme programme) {
        return switch (programme) {
            case Programme.Unheard _ -> throw new IllegalArgumentException("an unheard programme has no stage");
            case Programme.Awaiting _ -> AWAITING;
            case Programme.AssessmentBooked _ -> ASSESSMENT_BOOKED;
            case Programme.Assessed _ -> ASSESSED;
            case Programme.Planned _ -> PLANNED;
            case Programme.Running _ -> RUNNING;
            case Programme.Ended _ -> ENDED;
        };
    }
}
