package org.opendoor.session.domain.group;

import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Programme;

/** How far somebody's programme got, as far as a group has to know. */
public enum Standing {
    /** Not referred to the group's provider. */
    UNKNOWN,
    NOT_ASSESSED,
    /** Assessed and accepted, without a plan or with one that waits for this module in a group. */
    ACCEPTED,
    /** The plan does not wait for this module in a group. */
    PLANNED_OTHERWISE,
    OVER;

    /** Somebody else's person is as unknown as one who was never referred. */
    public static Standing in(Outline outline, CaseFile file) {
        return file.journey().parties().provider().equals(outline.provider()) ? of(outline, file.programme()) : UNKNOWN;
    }

    private static Standing of(Outline outline, Programme programme) {
        return switch (programme) {
            case Programme.Unheard _ -> UNKNOWN;
            case Programme.Awaiting _, Programme.AssessmentBooked _ -> NOT_ASSESSED;
            case Programme.Assessed _ -> ACCEPTED;
            case Programme.Underway underway ->
                MembersPlan.hasRoom(underway.course(), outline) ? ACCEPTED : PLANNED_OTHERWISE;
            case Programme.Ended _ -> OVER;
        };
    }
}
