package org.opendoor.session.domain.group;

import org.opendoor.session.domain.Programme;

/** How far somebody's programme got, as far as a group has to know. */
public enum Standing {
    /** Not referred to this provider. */
    UNKNOWN,
    NOT_ASSESSED,
    /** Assessed and accepted, with a plan or without. */
    ACCEPTED,
    OVER;

    public static Standing of(Programme programme) {
        return switch (programme) {
            case Programme.Unheard _ -> UNKNOWN;
            case Programme.Awaiting _, Programme.AssessmentBooked _ -> NOT_ASSESSED;
            case Programme.Assessed _, Programme.Underway _ -> ACCEPTED;
            case Programme.Ended _ -> OVER;
        };
    }
}
