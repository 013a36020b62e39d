package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.analytics.disclosure.Cell.Value;
import org.opendoor.analytics.disclosure.Rate.Percent;

class CellTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_count_under_five_is_hidden_and_zero_looks_like_four(int people) {
        assertThat(Cell.of(people)).isEqualTo(Cell.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"5,5", "6,5", "7,5", "8,10", "10,10", "12,10", "13,15", "1002,1000", "1003,1005"})
    void any_other_count_is_rounded_to_the_nearest_five(int people, int told) {
        assertThat(Cell.of(people)).isEqualTo(new Value(told));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 3, 8})
    void a_raw_count_cannot_be_told_even_by_mistake(int raw) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value(raw));
    }

    @Test
    void a_reader_takes_a_told_number_for_exactly_the_counts_that_are_told_so() {
        for (int people = 5; people < 200; people++) {
            var told = (Value) Cell.of(people);
            var span = Span.of(told);
            assertThat((long) people).isBetween(span.low(), span.high());
            assertThat(Cell.of((int) span.low())).isEqualTo(told);
            assertThat(Cell.of((int) span.high())).isEqualTo(told);
        }
    }

    @Test
    void a_sum_is_told_only_if_all_its_parts_are() {
        assertThat(Cell.sum(new Value(10), new Value(5))).isEqualTo(new Value(15));
        assertThat(Cell.sum(new Value(10), Cell.HIDDEN)).isEqualTo(Cell.HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"4,20", "20,4", "0,20", "20,0", "2,2"})
    void a_rate_is_hidden_if_those_who_did_or_those_who_did_not_are_few(int did, int didNot) {
        assertThat(Rate.of(Cell.of(did), Cell.of(didNot))).isEqualTo(new Rate.Hidden(Reason.SMALL_NUMBERS));
    }

    @Test
    void a_rate_says_no_more_than_the_rounded_numbers_beside_it() {
        assertThat(Rate.of(Cell.of(8), Cell.of(5))).isEqualTo(new Percent(67));
        assertThat(Rate.of(Cell.of(12), Cell.of(7))).isEqualTo(new Percent(67));
    }
}
