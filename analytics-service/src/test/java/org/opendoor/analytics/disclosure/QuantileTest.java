package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.disclosure.Quantile.Band;

class QuantileTest {
    private static final Quantile HIDDEN = new Quantile.Hidden(Reason.SMALL_NUMBERS);

    @Test
    void the_median_is_told_as_the_band_in_which_it_surely_lies() {
        assertThat(Quantile.of(bands(40, 10, 10), Cell.of(60), 50)).isEqualTo(new Band("BAND 0"));
        assertThat(Quantile.of(bands(10, 40, 10), Cell.of(60), 50)).isEqualTo(new Band("BAND 1"));
        assertThat(Quantile.of(bands(10, 40, 10), Cell.of(60), 90)).isEqualTo(new Band("BAND 2"));
    }

    @Test
    void it_is_hidden_where_rounding_alone_could_move_it() {
        assertThat(Quantile.of(bands(20, 20), Cell.of(40), 50)).isEqualTo(HIDDEN);
    }

    @Test
    void it_is_hidden_where_hidden_people_could_move_it() {
        assertThat(Quantile.of(bands(15, 10, 3), Cell.of(28), 50)).isEqualTo(HIDDEN);
        assertThat(Quantile.of(bands(40, 10, 3), Cell.HIDDEN, 50)).isEqualTo(HIDDEN);
    }

    @Test
    void the_total_says_how_many_hidden_people_there_can_be() {
        assertThat(Quantile.of(bands(40, 10, 3), Cell.of(53), 50)).isEqualTo(new Band("BAND 0"));
    }

    @Test
    void where_nobody_is_told_of_there_is_no_median() {
        assertThat(Quantile.of(bands(0, 0, 0), Cell.of(0), 50)).isEqualTo(HIDDEN);
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_told_band_is_the_one_of_every_month_that_a_reader_could_believe(long seed) {
        var random = new Random(seed);
        int[] people = {random.nextInt(25), random.nextInt(15), random.nextInt(9)};
        var bands = bands(people);
        var total = Cell.of(people[0] + people[1] + people[2]);
        int percent = random.nextBoolean() ? 50 : 90;
        var found = new TreeSet<String>();
        for (int a = 0; a < 30; a++) {
            for (int b = 0; b < 30; b++) {
                for (int c = 0; c < 30; c++) {
                    if (a + b + c > 0
                            && bands(a, b, c).equals(bands)
                            && Cell.of(a + b + c).equals(total)) {
                        found.add(exact(percent, a, b, c));
                    }
                }
            }
        }

        if (Quantile.of(bands, total, percent) instanceof Band(var row)) {
            assertThat(found).containsExactly(row);
        }
    }

    /** As percentile_disc has it: the first band with which so many of a hundred are reached. */
    private static String exact(int percent, int... people) {
        var everybody = new ArrayList<String>();
        for (int band = 0; band < people.length; band++) {
            for (int person = 0; person < people[band]; person++) {
                everybody.add("BAND " + band);
            }
        }
        return everybody.get((everybody.size() * percent + 99) / 100 - 1);
    }

    private static SequencedMap<String, Cell> bands(int... people) {
        var bands = new LinkedHashMap<String, Cell>();
        for (int count : people) {
            bands.put("BAND " + bands.size(), Cell.of(count));
        }
        return bands;
    }
}
