package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.usecase.Generation.Progress;
import org.opendoor.analytics.usecase.Generation.State;
import org.opendoor.analytics.usecase.Steered.Why;

/** What may be done with a generation, state by state: 1 was read once, 2 is read, 3 is being built, 9 is unknown. */
class GenerationsTest {
    private final GenerationsOnPaper generations = new GenerationsOnPaper()
            .with(1, State.FORMER, 0, 0)
            .with(2, State.READ, 50, 50)
            .with(3, State.BUILDING, 99, 100);

    @Test
    void one_is_built_at_a_time() {
        assertThat(begin()).isEqualTo(new Steered.No(Why.ONE_IS_BEING_BUILT));

        generations.with(3, State.FORMER, 100, 100);
        assertThat(begin()).isInstanceOf(Steered.Done.class);
    }

    @Test
    void only_one_that_has_heard_everything_is_switched_to() {
        assertThat(switchTo(3)).isEqualTo(new Steered.No(Why.NOT_CAUGHT_UP));
        assertThat(generations.done()).containsExactly("lock 3");

        generations.with(3, State.BUILDING, 100, 100);
        assertThat(switchTo(3)).isInstanceOf(Steered.Done.class);
        assertThat(generations.done()).endsWith("lock 3", "read 3");
    }

    @Test
    void one_whose_topics_were_not_looked_at_yet_has_not_heard_everything() {
        generations.with(3, State.BUILDING, 0, 0);

        assertThat(switchTo(3)).isEqualTo(new Steered.No(Why.NOT_CAUGHT_UP));
    }

    @Test
    void the_others_are_not_switched_to() {
        assertThat(switchTo(1)).isEqualTo(new Steered.No(Why.FORMER));
        assertThat(switchTo(2)).isInstanceOf(Steered.Done.class);
        assertThat(switchTo(9)).isEqualTo(new Steered.No(Why.UNKNOWN));
        assertThat(generations.done()).containsExactly("lock 1", "lock 2", "lock 9");
    }

    @Test
    void any_is_discarded_but_the_one_that_is_read() {
        assertThat(discard(1, 3)).isInstanceOf(Steered.Done.class);
        assertThat(discard(2, 3)).isEqualTo(new Steered.No(Why.READ));
        assertThat(discard(3, 3)).isInstanceOf(Steered.Done.class);
        assertThat(discard(9, 3)).isEqualTo(new Steered.No(Why.UNKNOWN));
        assertThat(generations.done())
                .containsExactly("lock 1", "discard 1", "lock 2", "lock 3", "discard 3", "lock 9");
    }

    @Test
    void none_is_discarded_by_somebody_who_has_seen_another_state_of_it() {
        assertThat(discard(1, 2)).isEqualTo(new Steered.No(Why.CHANGED));
    }

    @Test
    void the_time_that_is_left_follows_from_the_rate_and_nothing_is_told_before_there_is_one() {
        var half = new Progress(50, 100, 1, Duration.ofSeconds(10));

        assertThat(half.rate()).contains(5.0);
        assertThat(half.left()).contains(Duration.ofSeconds(10));
        assertThat(new Progress(0, 100, 0, Duration.ofSeconds(1)).left()).isEmpty();
        assertThat(new Progress(0, 0, 0, Duration.ZERO).isOver())
                .as("where nothing was ever said, nothing is missing")
                .isTrue();
    }

    private Steered begin() {
        return new BeginGeneration(generations, generations).begin().await().indefinitely();
    }

    private Steered switchTo(int number) {
        return new SwitchGeneration(generations, generations)
                .switchTo(number)
                .await()
                .indefinitely();
    }

    private Steered discard(int number, long seen) {
        return new DiscardGeneration(generations, generations)
                .discard(number, seen)
                .await()
                .indefinitely();
    }
}
