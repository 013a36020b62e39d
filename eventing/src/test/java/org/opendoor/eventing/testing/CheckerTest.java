package org.opendoor.eventing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.testing.Checker.Effect;

class CheckerTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void what_was_acknowledged_stored_and_done_in_order_is_clean() {
        var verdict = Checker.compare(
                List.of(first, second),
                List.of(first, second),
                List.of(new Effect(first, "a", 1), new Effect(second, "a", 2)));
        assertThat(verdict).hasToString("lost / doubled / out of order = 0/0/0");
        assertThat(verdict.isClean()).isTrue();
    }

    @Test
    void an_acknowledged_write_without_effect_is_lost() {
        assertThat(Checker.compare(List.of(first), List.of(first), List.of()).lost())
                .isEqualTo(1);
    }

    @Test
    void an_acknowledged_write_that_is_not_stored_is_lost_even_if_it_had_an_effect() {
        assertThat(Checker.compare(List.of(first), List.of(), List.of(new Effect(first, "a", 1)))
                        .lost())
                .isEqualTo(1);
    }

    @Test
    void a_stored_write_that_was_never_acknowledged_must_have_its_effect_too() {
        assertThat(Checker.compare(List.of(), List.of(first), List.of()).lost()).isEqualTo(1);
    }

    @Test
    void a_second_effect_of_one_event_is_a_double() {
        var effect = new Effect(first, "a", 1);
        assertThat(Checker.compare(List.of(first), List.of(first), List.of(effect, effect))
                        .doubled())
                .isEqualTo(1);
    }

    @Test
    void an_effect_after_a_later_one_of_its_journey_is_out_of_order() {
        var effects = List.of(new Effect(second, "a", 2), new Effect(first, "a", 1));
        assertThat(Checker.compare(List.of(), List.of(first, second), effects).outOfOrder())
                .isEqualTo(1);
    }

    @Test
    void journeys_have_no_order_among_each_other() {
        var effects = List.of(new Effect(second, "b", 2), new Effect(first, "a", 1));
        assertThat(Checker.compare(List.of(), List.of(first, second), effects).outOfOrder())
                .isZero();
    }
}
