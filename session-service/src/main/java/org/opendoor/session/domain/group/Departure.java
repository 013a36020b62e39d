package org.opendoor.session.domain.group;

/** Why somebody leaves a group or its waiting list. */
public enum Departure {
    /** Goes on with a practitioner alone. */
    MOVED_TO_ONE_TO_ONE,
    OTHER_VENUE,
    TELEPHONE,
    OTHER_GROUP,
    /** They asked to, and did not say more. */
    ASKED_TO_LEAVE,
    /** Their programme is over, or another provider's now. */
    PROGRAMME_LEFT;

    /** What taking an alternative means; staying is none. */
    static Departure by(Seat.Answer answer) {
        return switch (answer) {
            case ONE_TO_ONE -> MOVED_TO_ONE_TO_ONE;
            case OTHER_VENUE -> OTHER_VENUE;
            case TELEPHONE -> TELEPHONE;
            case OTHER_GROUP -> OTHER_GROUP;
            case KEEPS_WAITING -> throw new IllegalArgumentException("who keeps waiting does not leave");
        };
    }
}
