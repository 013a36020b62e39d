package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Quantile;
import org.opendoor.analytics.disclosure.Reason;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.disclosure.SmallNumbers;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;

/** How long half of the people waited, and nine in ten, by what is told of the bands. */
class PercentileTest {
    private static final Breakdown BY_CONDITION = Breakdown.by(Dimension.CONDITION);
    private static final List<Percentile> WAITED =
            Sheets.named("waiting").orElseThrow().percentiles();

    @Test
    void half_and_nine_in_ten_are_told_as_the_bands_in_which_they_lie() {
        var release = waited(Map.of("FROM_8_TO_14", 60, "OVER_42", 20));

        assertThat(WAITED)
                .extracting(each -> each.of(release, Slot.TOTAL))
                .containsExactly(new Quantile.Band("FROM_8_TO_14"), new Quantile.Band("OVER_42"));
    }

    @Test
    void they_are_told_of_each_condition_by_its_own_people() {
        var release = waited(Map.of("FROM_8_TO_14", 60, "OVER_42", 20));

        assertThat(WAITED.getFirst().of(release, new Slot(BY_CONDITION, List.of("MENTAL"))))
                .isEqualTo(new Quantile.Band("FROM_8_TO_14"));
        assertThat(WAITED.getFirst().of(release, new Slot(BY_CONDITION, List.of("BOTH"))))
                .isEqualTo(new Quantile.Hidden(Reason.SMALL_NUMBERS));
    }

    @Test
    void a_band_that_hidden_people_could_move_is_not_told() {
        var release = waited(Map.of("UP_TO_7", 8, "FROM_8_TO_14", 4, "FROM_29_TO_42", 8));

        assertThat(WAITED.getFirst().of(release, Slot.TOTAL)).isEqualTo(new Quantile.Hidden(Reason.SMALL_NUMBERS));
    }

    @Test
    void of_rows_that_no_table_splits_by_band_nothing_can_be_told() {
        var release = waited(Map.of());
        var slot = new Slot(Breakdown.by(Dimension.ROUTE), List.of("ADVISER"));

        assertThat(Sheets.named("waiting").orElseThrow().breakdowns()).containsExactly(Breakdown.WHOLE, BY_CONDITION);
        assertThatThrownBy(() -> WAITED.getFirst().of(release, slot)).hasMessageContaining("SEEN");
    }

    /** People with mental conditions who share everything but how long they waited. */
    private static Release waited(Map<String, Integer> bands) {
        var groups = new HashMap<Map<Dimension, String>, Integer>();
        bands.forEach((band, people) -> groups.put(group(band), people));
        var tally = Tally.of(groups, Measure.SEEN.necklace());
        var frame = Measure.SEEN.frame(Set.of(List.of("durham", "durham")));
        var figures = SmallNumbers.protect(tally, Measure.SEEN.necklace(), frame);
        return new Release(
                new Month(LocalDate.of(2026, 10, 1)), Map.of(Measure.SEEN, frame), Map.of(Measure.SEEN, figures));
    }

    private static Map<Dimension, String> group(String band) {
        var group = new EnumMap<Dimension, String>(Dimension.class);
        for (Dimension dimension : Measure.SEEN.necklace().dimensions()) {
            group.put(
                    dimension,
                    Measure.SEEN.words(dimension).stream().findFirst().orElse("durham"));
        }
        group.put(Dimension.CONDITION, "MENTAL");
        group.put(Dimension.WAITING, band);
        return group;
    }
}
