package org.opendoor.session.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How soon, and whether at all, somebody is asked back: the side that knows the reason sets the pace, so that the reason
 * itself need not be told.
 *
 * @param notBefore the first day on which to ask, where the pace has one
 */
public record OpenDoor(Pace pace, Optional<LocalDate> notBefore) {

    /** How often the invitation goes out. */
    public enum Pace {
        NONE,
        ONCE,
        REVIEW_DATE,
        STANDARD
    }

    private static final OpenDoor NONE = new OpenDoor(Pace.NONE, Optional.empty());
    private static final OpenDoor STANDARD = new OpenDoor(Pace.STANDARD, Optional.empty());

    /** How long nobody is asked after a life event, where the person named no day. */
    static final Period AFTER_LIFE_EVENT = Period.ofWeeks(6);

    /**
     * A day that the person named comes before anything we would infer from the reason.
     *
     * @param comeBackFrom the day they named
     */
    static OpenDoor after(EndingCause cause, LocalDate endedOn, Optional<LocalDate> comeBackFrom) {
        if (comeBackFrom.isPresent()) {
            return new OpenDoor(Pace.REVIEW_DATE, comeBackFrom);
        }
        return switch (cause) {
            case EndingCause.Fulfilled _, EndingCause.GoesOnElsewhere _ -> NONE;
            case EndingCause.Because(var reason, var _) -> after(reason, endedOn);
            case EndingCause.ToldToAdviser(var family) -> family == Family.WORK ? NONE : STANDARD;
        };
    }

    private static OpenDoor after(Reason reason, LocalDate endedOn) {
        return switch (reason) {
            case STARTED_WORK -> NONE;
            case NOT_APPROPRIATE, NO_LONGER_NEEDED -> new OpenDoor(Pace.ONCE, Optional.empty());
            case LIFE_EVENT -> new OpenDoor(Pace.REVIEW_DATE, Optional.of(endedOn.plus(AFTER_LIFE_EVENT)));
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
                    LOST_CONTACT -> STANDARD;
        };
    }
}
