package org.opendoor.kit.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The calendar of England: Monday to Friday without bank holidays, substitute days included. What follows from it, each
 * service's domain says; it is brought there by a method reference.
 */
public final class EnglishWorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String ENGLAND = "eng";

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** Whether people work on that day. */
    public boolean isWorking(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day, ENGLAND);
    }
}
