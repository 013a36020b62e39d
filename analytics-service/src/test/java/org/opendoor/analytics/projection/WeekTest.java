package org.opendoor.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    private static final Week FORTY_SEVEN = new Week(LocalDate.of(2026, 11, 16));

    @Test
    void a_week_runs_from_monday_to_sunday() {
        assertThat(Week.of(LocalDate.of(2026, 11, 16))).isEqualTo(FORTY_SEVEN);
        assertThat(Week.of(LocalDate.of(2026, 11, 22))).isEqualTo(FORTY_SEVEN);
        assertThat(Week.of(LocalDate.of(2026, 11, 23))).isNotEqualTo(FORTY_SEVEN);
        assertThat(FORTY_SEVEN.sunday()).isEqualTo("2026-11-22");
    }

    @Test
    void a_week_is_over_on_the_monday_after_it_and_not_before() {
        assertThat(FORTY_SEVEN.isOverOn(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(FORTY_SEVEN.isOverOn(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(Week.lastOverOn(LocalDate.of(2026, 11, 22))).hasToString("2026-W46");
        assertThat(Week.lastOverOn(LocalDate.of(2026, 11, 23))).isEqualTo(FORTY_SEVEN);
    }

    @Test
    void every_week_is_read_as_it_is_written_across_years_of_52_and_53_weeks() {
        LongStream.range(0, 600)
                .mapToObj(FORTY_SEVEN.monday().minusWeeks(300)::plusWeeks)
                .map(Week::of)
                .forEach(week -> assertThat(Week.parse(week.toString())).contains(week));
        assertThat(Week.parse("2026-W53")).contains(Week.of(LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-47",
                "2026-W7",
                "2026-W00",
                "2025-W53",
                "2026-W54",
                "2026-W47-1",
                "２０２６-W47",
                "0000-W01x"
            })
    void what_is_no_week_is_not_read_as_one(String text) {
        assertThat(Week.parse(text)).isEmpty();
    }

    @Test
    void weeks_are_counted_with_both_ends() {
        var last = Week.parse("2026-W49").orElseThrow();

        assertThat(FORTY_SEVEN.through(last)).map(Week::toString).containsExactly("2026-W47", "2026-W48", "2026-W49");
        assertThat(FORTY_SEVEN.countThrough(last)).isEqualTo(3);
        assertThat(last.through(FORTY_SEVEN)).isEmpty();
        assertThat(last.countThrough(FORTY_SEVEN)).isNegative();
    }

    @Test
    void a_week_cannot_begin_on_a_tuesday() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Week(LocalDate.of(2026, 11, 17)));
    }
}
