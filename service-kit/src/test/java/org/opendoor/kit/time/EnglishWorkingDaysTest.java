package org.opendoor.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWorkingDaysTest {
    private final EnglishWorkingDays england = new EnglishWorkingDays();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-25, Christmas Day",
        "2026-12-28, Boxing Day kept on a Monday",
        "2027-01-01, New Year's Day",
        "2027-03-26, Good Friday",
        "2027-03-29, Easter Monday",
        "2027-05-03, early May",
        "2027-05-31, spring",
        "2027-08-30, summer",
        "2027-12-27, Christmas Day kept on a Monday",
        "2027-12-28, Boxing Day kept on a Tuesday"
    })
    void nobody_works_on_a_bank_holiday(LocalDate day, String name) {
        assertThat(england.isWorking(day)).as(name).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28", "2026-11-29", "2026-12-26"})
    void nobody_works_on_a_weekend(LocalDate day) {
        assertThat(england.isWorking(day)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-23, a Monday",
        "2026-12-24, Christmas Eve",
        "2026-11-30, Scotland's holiday",
        "2027-03-17, Northern Ireland's holiday",
        "2027-02-14, Valentine's Day falls on a Sunday"
    })
    void other_days_are_working_days_unless_they_are_at_the_weekend(LocalDate day, String name) {
        assertThat(england.isWorking(day)).as(name).isEqualTo(day.getDayOfWeek().getValue() < 6);
    }

    @Test
    void a_year_has_eight_bank_holidays_on_weekdays() {
        var holidays = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !england.isWorking(day));
        assertThat(holidays).hasSize(8);
    }
}
