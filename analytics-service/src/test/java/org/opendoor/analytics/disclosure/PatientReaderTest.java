package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise of {@link SmallNumbers}, held against a reader who tries everything. */
class PatientReaderTest {
    private static final Set<Integer> ALL_SMALL = Set.of(0, 1, 2, 3, 4);
    private static final int MOST = RandomMonth.MOST_PEOPLE + Cell.STEP;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_small_number_could_be_any_small_number(long seed) {
        var month = RandomMonth.of(seed);
        var told = month.told().cells();
        var believable = new PatientReader(month, told, MOST).believable();

        assertThat(told.keySet())
                .allSatisfy(slot -> assertThat(believable.get(slot))
                        .as("%s of %s", slot, told)
                        .contains(month.tally().at(slot))
                        .containsAll(month.isSmall(slot) ? ALL_SMALL : Set.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_companion_is_hidden_for_nothing(long seed) {
        var month = RandomMonth.of(seed);
        var told = month.told().cells();
        if (told.values().stream().allMatch(Cell.HIDDEN::equals)) {
            return;
        }

        for (Slot companion : companions(month, told)) {
            var more = new HashMap<>(told);
            more.put(companion, month.alone().get(companion));
            var believable = new PatientReader(month, more, MOST).believable();

            assertThat(told.keySet().stream().filter(month::isSmall))
                    .as("what %s would give away", companion)
                    .anySatisfy(slot -> assertThat(believable.get(slot)).isNotEqualTo(ALL_SMALL));
        }
    }

    @Test
    void what_is_hidden_does_not_depend_on_how_small_the_small_numbers_are() {
        var told = new HashMap<Object, Map<Slot, Cell>>();
        int twins = 0;
        for (long seed = 0; seed < 10_000; seed++) {
            var month = RandomMonth.of(seed);
            var before = told.putIfAbsent(
                    List.of(month.necklace(), month.frame(), month.alone()),
                    month.told().cells());
            if (before != null) {
                assertThat(month.told().cells()).isEqualTo(before);
                twins++;
            }
        }
        assertThat(twins).isGreaterThan(500);
    }

    private static List<Slot> companions(RandomMonth month, Map<Slot, Cell> told) {
        return told.keySet().stream()
                .filter(slot -> told.get(slot).equals(Cell.HIDDEN) && !month.isSmall(slot))
                .toList();
    }
}
