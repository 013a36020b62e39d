package org.opendoor.referral.domain;

import static org.opendoor.referral.domain.Reason.Use.ANY_TIME;
import static org.opendoor.referral.domain.Reason.Use.BESIDE_ANOTHER;
import static org.opendoor.referral.domain.Reason.Use.ONCE_UNDER_WAY;

import org.opendoor.referral.domain.OpenDoor.Pace;

/**
 * Why somebody goes no further, in the field's own terms. The code stays with us and with analytics; only its {@link Family}
 * crosses to the other side. Each reason sets the pace of the open door.
 */
public enum Reason {
    TOO_UNWELL(Family.PERSONAL, ANY_TIME),
    CANNOT_TRAVEL_ALONE(Family.PERSONAL, BESIDE_ANOTHER),
    LIMITED_MOBILITY(Family.PERSONAL, BESIDE_ANOTHER),
    CANNOT_LEAVE_HOME(Family.PERSONAL, BESIDE_ANOTHER),
    CANNOT_MEET_PEOPLE(Family.PERSONAL, BESIDE_ANOTHER),
    NOT_APPROPRIATE(Family.PERSONAL, ANY_TIME),
    NOT_ENOUGH_INFORMATION(Family.PERSONAL, ANY_TIME),
    STARTED_WORK(Family.WORK, ANY_TIME),
    DUPLICATE_SUPPORT(Family.PERSONAL, ANY_TIME),
    BENEFIT_ENDED(Family.BENEFIT, ANY_TIME),
    LOCATION_OR_TRAVEL(Family.PRACTICAL, ANY_TIME),
    INCONVENIENT_TIME(Family.PRACTICAL, ANY_TIME),
    OTHER_APPOINTMENTS(Family.PRACTICAL, ANY_TIME),
    FORGOT(Family.PRACTICAL, ANY_TIME),
    NOT_COMFORTABLE_IN_GROUP(Family.PERSONAL, ANY_TIME),
    CARING_RESPONSIBILITIES(Family.PERSONAL, ANY_TIME),
    HEALTH_IMPROVED(Family.PERSONAL, ANY_TIME),
    OTHER(Family.PERSONAL, ANY_TIME),
    NEEDS_NOT_ADDRESSED(Family.PERSONAL, ONCE_UNDER_WAY),
    NO_RAPPORT(Family.PERSONAL, ONCE_UNDER_WAY),
    LIFE_EVENT(Family.PERSONAL, ONCE_UNDER_WAY),
    MOVED_AREA(Family.MOVED, ANY_TIME),
    HEALTH_WORSE(Family.PERSONAL, ONCE_UNDER_WAY),
    ANOTHER_ISSUE_FIRST(Family.PERSONAL, ONCE_UNDER_WAY),
    NO_LONGER_NEEDED(Family.PERSONAL, ONCE_UNDER_WAY),
    METHOD_OF_DELIVERY(Family.PERSONAL, ONCE_UNDER_WAY),
    LOST_CONTACT(Family.LOST_CONTACT, ONCE_UNDER_WAY);

    private final Family family;
    private final Use use;

    Reason(Family family, Use use) {
        this.family = family;
        this.use = use;
    }

    /** The part of the reason both sides may know. */
    public Family family() {
        return family;
    }

    /** Whether this can be the main reason at {@code moment}; a few only say more about another one. */
    boolean fits(Moment moment) {
        return switch (use) {
            case ANY_TIME -> true;
            case ONCE_UNDER_WAY -> moment == Moment.WITHDRAWAL;
            case BESIDE_ANOTHER -> false;
        };
    }

    Pace pace() {
        return switch (this) {
            case STARTED_WORK -> Pace.NONE;
            case NOT_APPROPRIATE, NO_LONGER_NEEDED -> Pace.ONCE;
            case LIFE_EVENT -> Pace.REVIEW_DATE;
            case TOO_UNWELL,
                    CANNOT_TRAVEL_ALONE,
                    LIMITED_MOBILITY,
                    CANNOT_LEAVE_HOME,
                    CANNOT_MEET_PEOPLE,
                    NOT_ENOUGH_INFORMATION,
                    DUPLICATE_SUPPORT,
                    BENEFIT_ENDED,
                    LOCATION_OR_TRAVEL,
                    INCONVENIENT_TIME,
                    OTHER_APPOINTMENTS,
                    FORGOT,
                    NOT_COMFORTABLE_IN_GROUP,
                    CARING_RESPONSIBILITIES,
                    HEALTH_IMPROVED,
                    OTHER,
                    NEEDS_NOT_ADDRESSED,
                    NO_RAPPORT,
                    MOVED_AREA,
                    HEALTH_WORSE,
                    ANOTHER_ISSUE_FIRST,
                    METHOD_OF_DELIVERY,
                    LOST_CONTACT -> Pace.STANDARD;
        };
    }

    /** What the person is leaving: an offer they were made, or something they had said yes or maybe to. */
    enum Moment {
        OFFER,
        WITHDRAWAL
    }

    enum Use {
        ANY_TIME,
        ONCE_UNDER_WAY,
        BESIDE_ANOTHER
    }
}
