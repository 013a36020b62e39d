package org.opendoor.followup.domain;

import java.time.LocalDate;

/**
 * A check-in that is still to come.
 *
 * @param cause which one
 * @param plannedOn the day on which it is to show up as owed
 * @param dueOn until when it will be owed
 */
public record CheckInDay(Cause.CheckIn cause, LocalDate plannedOn, LocalDate dueOn) {}
