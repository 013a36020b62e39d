package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.eventing.Transactions;

class ReplayFactsTest {
    private static final ReplayTurn TURN = new ReplayTurn(2, "me", List.of());
    private static final ReplayPosition AFTERWARDS = new ReplayPosition("opendoor.care", 4, 0, 8, 10);
    private static final ReplayStep STEP = new ReplayStep(List.of(AFTERWARDS), 1, Duration.ofMillis(20));

    private final Shelf shelf = new Shelf();
    private final Ledger ledger = new Ledger();
    private final Set<UUID> atFault = new HashSet<>();
    private final ReplayFacts replay = new ReplayFacts(ledger, ledger, new StoreFacts(shelf, new Choosy(), shelf));

    @Test
    void a_step_brings_the_facts_and_the_positions_after_them() {
        var heard = heard(8);

        assertThat(take(heard)).isTrue();

        assertThat(shelf.journeys()).hasSize(8);
        assertThat(ledger.steps).containsExactly(STEP);
    }

    @Test
    void a_fact_at_fault_is_left_out_and_costs_the_others_nothing() {
        var heard = heard(8);
        atFault.add(heard.get(3).fact().id());

        assertThat(take(heard)).isTrue();

        assertThat(shelf.journeys()).hasSize(7);
        assertThat(ledger.leftOut()).isEqualTo(2);
        assertThat(ledger.steps.getLast().positions()).containsExactly(AFTERWARDS);
    }

    @Test
    void what_operations_have_set_aside_is_left_out() {
        var heard = heard(3);
        ledger.aside.add(heard.get(1).fact().id());

        take(heard);

        assertThat(shelf.journeys()).hasSize(2);
        assertThat(ledger.leftOut()).isEqualTo(2);
    }

    @Test
    void whoever_has_lost_the_turn_tells_nothing() {
        ledger.turnOf = "somebody else";

        assertThat(take(heard(3))).isFalse();

        assertThat(shelf.journeys()).isEmpty();
    }

    private boolean take(List<Heard> heard) {
        return replay.take(TURN, heard, STEP).await().indefinitely();
    }

    private static List<Heard> heard(int people) {
        return Stream.generate(() -> new Fact(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "opendoor.programmes",
                        1,
                        Instant.EPOCH,
                        new Happening.Started(LocalDate.EPOCH)))
                .limit(people)
                .map(fact -> new Heard(fact, "a.type", "{}"))
                .toList();
    }

    /** Refuses a whole batch because of one. */
    private final class Choosy implements FactStore {
        @Override
        public Uni<Set<UUID>> add(Collection<Heard> heard) {
            return heard.stream().anyMatch(each -> atFault.contains(each.fact().id()))
                    ? Uni.createFrom().failure(new IllegalStateException("a fact is at fault"))
                    : shelf.add(heard);
        }

        @Override
        public Uni<List<Fact>> about(SortedSet<UUID> journeys) {
            return shelf.about(journeys);
        }
    }

    /** The steps that were committed. */
    private static final class Ledger implements ReplayStore, Transactions {
        private final List<ReplayStep> steps = new ArrayList<>();
        private final Set<UUID> aside = new HashSet<>();
        private String turnOf = TURN.replayer();

        int leftOut() {
            return steps.stream().mapToInt(ReplayStep::leftOut).sum();
        }

        @Override
        public <T> Uni<T> in(Supplier<Uni<T>> work) {
            var before = steps.size();
            return work.get()
                    .onFailure()
                    .invoke(() -> steps.subList(before, steps.size()).clear());
        }

        @Override
        public Uni<Optional<ReplayTurn>> turn(String replayer) {
            return Uni.createFrom().item(Optional.of(TURN));
        }

        @Override
        public Uni<Void> note(int generation, List<ReplayPosition> positions) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Boolean> advance(ReplayTurn turn, ReplayStep step) {
            steps.add(step);
            return Uni.createFrom().item(turn.replayer().equals(turnOf));
        }

        @Override
        public Uni<Set<UUID>> setAside(Collection<UUID> events) {
            return Uni.createFrom()
                    .item(Set.copyOf(events.stream().filter(aside::contains).toList()));
        }
    }
}
