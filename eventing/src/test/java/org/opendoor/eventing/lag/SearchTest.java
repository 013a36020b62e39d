package org.opendoor.eventing.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** A topic with a record each minute of the last day. */
    private static final List<Instant> WRITTEN = IntStream.range(0, 24 * 60)
            .mapToObj(minute -> NOW.minus(Duration.ofDays(1)).plus(Duration.ofMinutes(minute)))
            .toList();

    @Test
    void finds_when_a_record_was_written_to_a_second() {
        for (int offset : new int[] {0, 1, 700, 1_438, 1_439}) {
            var found = soughtFrom(Instant.EPOCH, offset);
            assertThat(Duration.between(found.from(), WRITTEN.get(offset)).abs())
                    .isLessThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void asks_no_more_often_than_the_span_can_be_halved() {
        var search = new Search(700, Instant.EPOCH, NOW);
        int questions = 0;
        while (!search.isOver()) {
            search = search.after(firstSince(search.middle()));
            questions++;
        }
        assertThat(questions).isLessThanOrEqualTo(31);
    }

    @Test
    void a_record_that_was_compacted_away_does_not_keep_it_searching() {
        var found = new Search(5, WRITTEN.getFirst(), NOW);
        while (!found.isOver()) {
            found = found.after(Optional.of(new Search.First(9, NOW)));
        }
        assertThat(found.from()).isEqualTo(WRITTEN.getFirst());
    }

    @Test
    void a_producers_clock_that_is_ahead_ends_the_search_at_now() {
        var found = new Search(0, Instant.EPOCH, NOW);
        while (!found.isOver()) {
            found = found.after(Optional.of(new Search.First(0, NOW.plusSeconds(30))));
        }
        assertThat(found.from()).isEqualTo(NOW.plusSeconds(30));
    }

    private static Search soughtFrom(Instant from, long offset) {
        var search = new Search(offset, from, NOW);
        while (!search.isOver()) {
            search = search.after(firstSince(search.middle()));
        }
        return search;
    }

    private static Optional<Search.First> firstSince(Instant moment) {
        return IntStream.range(0, WRITTEN.size())
                .filter(offset -> !WRITTEN.get(offset).isBefore(moment))
                .mapToObj(offset -> new Search.First(offset, WRITTEN.get(offset)))
                .findFirst();
    }
}
