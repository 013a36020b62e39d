package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Week;
import org.opendoor.analytics.usecase.Told.Why;

class ReadMeasuresTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Week OVER = Week.parse("2026-W46").orElseThrow();
    private static final Week RUNNING = Week.parse("2026-W47").orElseThrow();
    private static final Set<Measure> ASKED = EnumSet.of(Measure.STARTED);

    private final Counted counted = new Counted();
    private final ReadMeasures measures = new ReadMeasures(() -> SUNDAY, new Shelf(), counted);

    @Test
    void the_latest_week_is_the_last_one_that_is_over() {
        assertThat(measures.latest()).isEqualTo(OVER);
    }

    @Test
    void a_week_that_is_still_running_on_its_sunday_is_not_even_counted() {
        assertThat(read(RUNNING, RUNNING)).isEqualTo(new Told.No(Why.WEEK_NOT_OVER));
        assertThat(read(OVER, RUNNING)).isEqualTo(new Told.No(Why.WEEK_NOT_OVER));
        assertThat(counted.asked).isFalse();
    }

    @Test
    void weeks_turned_round_are_refused() {
        assertThat(read(OVER, before(OVER, 1))).isEqualTo(new Told.No(Why.WEEKS_TURNED_ROUND));
    }

    @Test
    void a_quarter_is_told_at_once_and_not_a_week_more() {
        assertThat(read(before(OVER, 13), OVER)).isEqualTo(new Told.No(Why.TOO_MANY_WEEKS));
        assertThat(counted.asked).isFalse();
        assertThat(read(before(OVER, 12), OVER)).isInstanceOf(Told.Weeks.class);
    }

    @Test
    void every_week_asked_for_is_told_in_order_with_or_without_people() {
        counted.people(OVER, 8);

        var releases = ((Told.Weeks) read(before(OVER, 1), OVER)).releases();

        assertThat(releases).map(Release::week).containsExactly(before(OVER, 1), OVER);
        assertThat(releases.getFirst().figures().get(Measure.STARTED).at(Slot.TOTAL))
                .isEqualTo(Cell.HIDDEN);
        assertThat(releases.getLast().figures().get(Measure.STARTED).at(Slot.TOTAL))
                .isEqualTo(new Cell.Value(10));
    }

    @Test
    void a_district_that_turned_up_while_counting_has_its_row() {
        counted.people(OVER, 8);

        var release = ((Told.Weeks) read(OVER, OVER)).releases().getFirst();

        var districts = Breakdown.by(Dimension.DISTRICT);
        assertThat(release.frame().slots(districts)).containsExactly(new Slot(districts, List.of("durham")));
    }

    private Told read(Week first, Week last) {
        return measures.read(ASKED, new Tallies.Span(first, last)).await().indefinitely();
    }

    private static Week before(Week week, int weeks) {
        return new Week(week.monday().minusWeeks(weeks));
    }

    private static final class Counted implements Tallies {
        private final Map<Week, Map<Measure, Tally>> counts = new HashMap<>();
        private boolean asked;

        void people(Week week, int number) {
            var group = Map.of(
                    Dimension.DISTRICT, "durham",
                    Dimension.PROVIDER, "tees-valley-nhs",
                    Dimension.ROUTE, "ADVISER",
                    Dimension.CUSTOMER_KIND, "VOLUNTARY");
            counts.put(week, Map.of(Measure.STARTED, Tally.of(Map.of(group, number), Measure.STARTED.necklace())));
        }

        @Override
        public Uni<Map<Week, Map<Measure, Tally>>> count(Set<Measure> measures, Span weeks) {
            asked = true;
            return Uni.createFrom().item(counts);
        }

        @Override
        public Uni<Frame> frame() {
            return Uni.createFrom().item(new Frame(Map.of(), Map.of()));
        }
    }
}
