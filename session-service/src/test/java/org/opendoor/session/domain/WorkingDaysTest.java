package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final Set<String> HOLIDAYS = Set.of("2026-12-25", "2026-12-28", "2027-01-01");

    private final WorkingDays england = day -> day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.contains(day.toString());

    @Test
    void five_working_days_over_christmas_take_a_week_and_a_half() {
        assertThat(england.after(LocalDate.of(2026, 12, 23), 5)).isEqualTo("2027-01-04");
    }

    @Test
    void a_day_that_nobody_works_is_put_off_to_the_next_that_somebody_does() {
        assertThat(england.onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-29");
        assertThat(england.onOrAfter(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-24");
    }
}
