package org.opendoor.session.domain;

import static org.opendoor.session.domain.Family.PERSONAL;
import static org.opendoor.session.domain.Family.PRACTICAL;

/** Why somebody did not start, or stopped early. Only its family crosses to Jobcentre. */
public enum Reason {
    TOO_UNWELL(PERSONAL),
    CANNOT_TRAVEL_ALONE(PERSONAL, Use.DETAIL),
    LIMITED_MOBILITY(PERSONAL, Use.DETAIL),
    CANNOT_LEAVE_HOME(PERSONAL, Use.DETAIL),
    CANNOT_MEET_PEOPLE(PERSONAL, Use.DETAIL),
    NOT_APPROPRIATE(PERSONAL),
    NOT_ENOUGH_INFORMATION(PERSONAL),
    STARTED_WORK(Family.WORK),
    DUPLICATE_SUPPORT(PERSONAL),
    BENEFIT_ENDED(Family.BENEFIT),
    LOCATION_OR_TRAVEL(PRACTICAL),
    INCONVENIENT_TIME(PRACTICAL),
    OTHER_APPOINTMENTS(PRACTICAL),
    FORGOT(PRACTICAL),
    NOT_COMFORTABLE_IN_GROUP(PERSONAL),
    CARING_RESPONSIBILITIES(PERSONAL),
    HEALTH_IMPROVED(PERSONAL),
    OTHER(PERSONAL),
    NEEDS_NOT_ADDRESSED(PERSONAL, Use.ONCE_STARTED),
    NO_RAPPORT(PERSONAL, Use.ONCE_STARTED),
    LIFE_EVENT(PERSONAL),
    MOVED_AREA(Family.MOVED),
    HEALTH_WORSE(PERSONAL),
    ANOTHER_ISSUE_FIRST(PERSONAL),
    NO_LONGER_NEEDED(PERSONAL),
    METHOD_OF_DELIVERY(PERSONAL, Use.ONCE_STARTED),
    LOST_CONTACT(Family.LOST_CONTACT);

    private enum Use {
        ANY_TIME,
        /** Says more about {@link #TOO_UNWELL}: never the main reason. */
        DETAIL,
        /** Speaks of sessions that somebody has been to. */
        ONCE_STARTED
    }

    private final Family family;
    private final Use use;

    Reason(Family family) {
        this(family, Use.ANY_TIME);
    }

    Reason(Family family, Use use) {
        this.family = family;
        this.use = use;
    }

    public Family family() {
        return family;
    }

    /** Whether it may be the one main reason of such an ending. */
    boolean mayBeMainReasonOf(EndingKind kind) {
        return switch (use) {
            case ANY_TIME -> true;
            case DETAIL -> false;
            case ONCE_STARTED -> kind == EndingKind.DROPPED_OUT;
        };
    }
}
