package org.opendoor.eventing.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.say;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Brake;

@QuarkusTest
@Bench
class LagIT {

    private static final Duration A_SECOND = Duration.ofMillis(1_100);

    @Inject
    Lag lag;

    @Inject
    KafkaOffsets offsets;

    @Inject
    Contexts contexts;

    @Inject
    Brake brake;

    @AfterEach
    void release() {
        brake.release();
    }

    @Test
    void the_lag_of_a_stuck_consumer_rises_while_records_go_on_coming_and_ends_when_it_goes_on() {
        await().until(() -> notes().events() == 0);
        brake.pull();
        var written = Instant.now();
        say(List.of(event("notes", "braked", "sample.braked.v1", 1)));
        var first = await().until(this::notes, behind -> behind.events() == 1);
        assertThat(first.since())
                .hasValueSatisfying(
                        since -> assertThat(since).isBetween(written.minus(A_SECOND), written.plus(A_SECOND)));

        say(List.of(event("notes", "braked", "sample.note.v1", 2), event("notes", "braked", "sample.note.v1", 3)));
        var later = await().until(this::notes, behind -> behind.events() == 3);
        assertThat(later.since()).isEqualTo(first.since());
        await().until(() -> notes().age().compareTo(Duration.ofSeconds(3)) > 0);

        brake.release();
        var caughtUp = await().until(this::notes, behind -> behind.events() == 0);
        assertThat(caughtUp.since()).isEmpty();
        assertThat(caughtUp.age()).isZero();
    }

    @Test
    void after_a_restart_it_is_still_known_since_when_the_consumer_is_behind() {
        brake.pull();
        var written = Instant.now();
        say(List.of(event("notes", "restarted", "sample.braked.v1", 1)));
        await().until(() -> notes().events() == 1);
        await().until(() -> notes().age().compareTo(Duration.ofSeconds(3)) > 0);

        var positions = ask(() -> offsets.positions(Map.of("notes", "eventing-test.notes")));
        var found = ask(() -> new WriteTimes(offsets).of(positions));

        assertThat(found.values())
                .singleElement()
                .satisfies(since -> assertThat(since).isBetween(written.minus(A_SECOND), written.plus(A_SECOND)));
    }

    @Test
    void a_group_that_never_committed_has_everything_before_it_and_an_idle_topic_nothing() {
        say(List.of(event("bases", "never-heard", "sample.base.v1", 1)));
        var positions = ask(() -> offsets.positions(Map.of("bases", "eventing-test.new-here")));
        assertThat(positions).hasSize(12);
        assertThat(positions.values())
                .allSatisfy(position -> assertThat(position.next()).isZero());
        assertThat(positions.values().stream().mapToLong(Position::behind).sum())
                .isPositive();
        await().until(() -> lagOn("bases").events() == 0);
        assertThat(lagOn("bases").since()).isEmpty();
    }

    private Behind notes() {
        return lagOn("notes");
    }

    private Behind lagOn(String topic) {
        return ask(lag::look).stream()
                .filter(behind -> behind.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private <T> T ask(Supplier<Uni<T>> question) {
        return contexts.fresh(question).await().atMost(Duration.ofSeconds(10));
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
