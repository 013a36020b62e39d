package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Told.Why;

class ReadMeasuresTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
    private static final Month OVER = Month.parse("2026-10").orElseThrow();
    private static final Month RUNNING = Month.parse("2026-11").orElseThrow();
    private static final Breakdown DISTRICTS = Breakdown.by(Dimension.DISTRICT);
    private static final Set<Measure> ASKED = EnumSet.of(Measure.STARTED);

    private final Counted counted = new Counted();
    private final ReadMeasures measures =
            new ReadMeasures(() -> LAST_DAY, new Shelf(), counted, counted, new Protection());

    @Test
    void the_latest_month_is_the_last_one_that_is_over() {
        assertThat(measures.latest()).isEqualTo(OVER);
    }

    @Test
    void a_month_that_is_still_running_on_its_last_day_is_not_even_counted() {
        assertThat(read(RUNNING, RUNNING)).isEqualTo(new Told.No(Why.MONTH_NOT_OVER));
        assertThat(read(OVER, RUNNING)).isEqualTo(new Told.No(Why.MONTH_NOT_OVER));
        assertThat(counted.asked).isFalse();
    }

    @Test
    void months_turned_round_are_refused() {
        assertThat(read(OVER, before(OVER, 1))).isEqualTo(new Told.No(Why.MONTHS_TURNED_ROUND));
    }

    @Test
    void a_year_and_a_month_are_told_at_once_and_not_a_month_more() {
        assertThat(read(before(OVER, 13), OVER)).isEqualTo(new Told.No(Why.TOO_MANY_MONTHS));
        assertThat(counted.asked).isFalse();
        assertThat(read(before(OVER, 12), OVER)).isInstanceOf(Told.Months.class);
    }

    @Test
    void every_month_asked_for_is_told_in_order_with_or_without_people() {
        counted.people(OVER, 8);

        var releases = ((Told.Months) read(before(OVER, 1), OVER)).releases();

        assertThat(releases).map(Release::month).containsExactly(before(OVER, 1), OVER);
        assertThat(releases.getFirst().figures().get(Measure.STARTED).at(Slot.TOTAL))
                .isEqualTo(Cell.HIDDEN);
        assertThat(releases.getLast().figures().get(Measure.STARTED).at(Slot.TOTAL))
                .isEqualTo(new Cell.Value(10));
    }

    @Test
    void a_district_that_turned_up_while_counting_has_its_row() {
        counted.people(OVER, 8);

        var release = ((Told.Months) read(OVER, OVER)).releases().getFirst();

        assertThat(release.frames().get(Measure.STARTED).slots(DISTRICTS))
                .containsExactly(new Slot(DISTRICTS, List.of("durham")));
    }

    private Told read(Month first, Month last) {
        return measures.read(ASKED, new Tallies.Span(first, last)).await().indefinitely();
    }

    private static Month before(Month month, int months) {
        return new Month(month.first().minusMonths(months));
    }

    @Test
    void what_has_changed_is_counted_before_anything_is_read() {
        read(OVER, OVER);

        assertThat(counted.freshened).isTrue();
        assertThat(counted.readStale).isFalse();
    }

    private static final class Counted implements Tallies, Rollups {
        private final Map<Month, Map<Measure, Tally>> counts = new HashMap<>();
        private boolean asked;
        private boolean freshened;
        private boolean readStale;

        void people(Month month, int number) {
            var group = new EnumMap<Dimension, String>(Dimension.class);
            for (Dimension dimension : Measure.STARTED.necklace().dimensions()) {
                group.put(
                        dimension,
                        Measure.STARTED.words(dimension).stream().findFirst().orElse("durham"));
            }
            counts.put(month, Map.of(Measure.STARTED, Tally.of(Map.of(group, number), Measure.STARTED.necklace())));
        }

        @Override
        public Uni<Map<Month, Map<Measure, Tally>>> count(Set<Measure> measures, Span months) {
            asked = true;
            readStale = !freshened;
            return Uni.createFrom().item(counts);
        }

        @Override
        public Uni<Set<List<String>>> places() {
            return Uni.createFrom().item(Set.of());
        }

        @Override
        public Uni<List<Due>> due() {
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<Void> freshen(Set<Measure> measures, Span months) {
            freshened = true;
            return Uni.createFrom().voidItem();
        }
    }
}
