package org.opendoor.session.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.domain.WorkingDays;

/** A register may come on the next working day; from the day after it is a task. */
class RegisterPolicyTest {

    private static final WorkingDays WEEKDAYS =
            day -> !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    @ParameterizedTest
    @CsvSource({
        "2027-03-03, 2027-03-01",
        "2027-03-04, 2027-03-02",
        "2027-03-01, 2027-02-25",
        "2027-03-02, 2027-02-28",
    })
    void a_weekend_gives_nobody_less_time(LocalDate today, LocalDate overdue) {
        assertThat(RegisterPolicy.STANDARD.overdueUpTo(today, WEEKDAYS)).isEqualTo(overdue);
    }

    @Test
    void more_days_are_more_days() {
        assertThat(new RegisterPolicy(2, 3).overdueUpTo(LocalDate.parse("2027-03-05"), WEEKDAYS))
                .isEqualTo(LocalDate.parse("2027-03-01"));
    }
}
