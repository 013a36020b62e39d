package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.projection.Journey;

class StoreFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Shelf shelf = new Shelf();
    private final StoreFacts store = new StoreFacts(shelf, shelf, shelf);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_batches_the_journeys_are_what_one_fold_of_all_facts_tells(long seed) {
        var random = new Random(seed);
        var all = severalJourneys(random);
        var arriving = new ArrayList<>(all);
        all.stream().filter(_ -> random.nextInt(3) == 0).forEach(arriving::add);
        Collections.shuffle(arriving, random);

        while (!arriving.isEmpty()) {
            var batch = arriving.subList(0, 1 + random.nextInt(arriving.size()));
            run(List.copyOf(batch));
            batch.clear();
        }

        assertThat(shelf.journeys()).isEqualTo(refolded(all));
    }

    @Test
    void a_batch_takes_the_same_four_steps_however_large_it_is_and_locks_before_it_reads() {
        run(severalJourneys(new Random(1)));

        assertThat(shelf.done()).containsExactly("add", "lock", "read", "save");
        assertThat(shelf.locked()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_batch_of_duplicates_leaves_the_journeys_alone() {
        var facts = severalJourneys(new Random(1));
        run(facts);
        shelf.done().clear();

        run(facts);

        assertThat(shelf.done()).containsExactly("add");
    }

    private void run(List<Heard> batch) {
        store.store(batch).await().indefinitely();
    }

    private static Map<UUID, Journey> refolded(List<Heard> all) {
        var journeys = new HashMap<UUID, Journey>();
        all.stream()
                .map(Heard::fact)
                .collect(Collectors.groupingBy(Fact::journey))
                .forEach((id, facts) -> journeys.put(id, Journey.of(id, facts)));
        return journeys;
    }

    private static List<Heard> severalJourneys(Random random) {
        var heard = new ArrayList<Heard>();
        for (int journey = 0; journey < 4; journey++) {
            var id = UUID.randomUUID();
            var session = UUID.randomUUID();
            for (int sequence = 1; sequence <= 6; sequence++) {
                Happening what = switch (random.nextInt(4)) {
                    case 0 -> new Happening.Attended(session);
                    case 1 -> new Happening.AttendanceTakenBack(session);
                    case 2 -> new Happening.Assessed(DAY.plusDays(sequence));
                    default -> new Happening.Started(DAY.plusDays(sequence));
                };
                var time = Instant.EPOCH.plusSeconds(random.nextInt(1000));
                var fact = new Fact(UUID.randomUUID(), id, "opendoor.programmes", sequence, time, what);
                heard.add(new Heard(fact, "a.type", "{}"));
            }
        }
        return heard;
    }
}
