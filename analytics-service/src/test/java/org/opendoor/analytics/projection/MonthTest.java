package org.opendoor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {
    private static final Month NOVEMBER = Month.parse("2026-11").orElseThrow();

    @Test
    void a_month_has_its_first_and_its_last_day_and_all_between() {
        assertThat(Month.of(LocalDate.of(2026, 11, 1))).isEqualTo(NOVEMBER);
        assertThat(Month.of(LocalDate.of(2026, 11, 30))).isEqualTo(NOVEMBER);
        assertThat(Month.of(LocalDate.of(2026, 12, 1))).isNotEqualTo(NOVEMBER);
        assertThat(NOVEMBER.last()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Month.parse("2028-02").orElseThrow().last()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_month_is_over_on_the_first_day_after_it_and_not_before() {
        assertThat(NOVEMBER.isOverOn(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(NOVEMBER.isOverOn(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(Month.lastOverOn(LocalDate.of(2026, 11, 30))).hasToString("2026-10");
        assertThat(Month.lastOverOn(LocalDate.of(2026, 12, 1))).isEqualTo(NOVEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-1", "2026-00", "2026-13", "2026-W47", "2026-11-01", "２０２６-11"})
    void what_is_no_month_is_not_read_as_one(String text) {
        assertThat(Month.parse(text)).isEmpty();
    }

    @Test
    void months_are_counted_with_both_ends_and_across_years() {
        var last = Month.parse("2027-01").orElseThrow();

        assertThat(NOVEMBER.through(last)).map(Month::toString).containsExactly("2026-11", "2026-12", "2027-01");
        assertThat(NOVEMBER.countThrough(last)).isEqualTo(3);
        assertThat(last.through(NOVEMBER)).isEmpty();
        assertThat(last.countThrough(NOVEMBER)).isNegative();
    }

    @Test
    void a_month_cannot_begin_on_its_second_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(LocalDate.of(2026, 11, 2)));
    }
}
