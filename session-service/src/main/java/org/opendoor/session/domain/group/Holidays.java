package org.opendoor.session.domain.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.opendoor.session.domain.WorkingDays;

/**
 * Days of the week on which the country does not work: then nobody meets. A weekend is none, since a group may well be on
 * Saturdays.
 */
public record Holidays(WorkingDays working) {

    boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !working.isWorking(day);
    }
}
