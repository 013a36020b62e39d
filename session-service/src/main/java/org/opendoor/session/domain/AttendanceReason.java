package org.opendoor.session.domain;

/** Why somebody did not come to a session. Never leaves the NHS side. */
public enum AttendanceReason {
    FELT_UNWELL,
    ANXIETY_LEAVING_HOME,
    FORGOT,
    OTHER_HEALTH_APPOINTMENT,
    CARING_RESPONSIBILITY,
    HOLIDAY_OR_PERSONAL,
    BEREAVEMENT_OR_CRISIS,
    TRAVEL_OR_COST,
    COULD_NOT_FIND_VENUE,
    NOT_COMFORTABLE_IN_GROUP,
    OTHER,
    NOT_STATED
}
