package org.opendoor.kit.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void a_clash_is_worth_another_attempt(String state) {
        assertThat(Failures.isClash(new CompletionException(pg(state)))).isTrue();
        assertThat(Failures.isDependencyDown(pg(state))).isFalse();
    }

    @Test
    void a_version_that_has_moved_on_is_a_clash() {
        assertThat(Failures.isClash(new OptimisticLockException())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "57P03", "53300", "08006"})
    void a_server_that_goes_away_is_down(String state) {
        assertThat(Failures.isDependencyDown(new RuntimeException(pg(state)))).isTrue();
    }

    @Test
    void what_cannot_be_reached_in_time_is_down() {
        assertThat(Failures.isDependencyDown(new ConnectException())).isTrue();
        assertThat(Failures.isDependencyDown(new TimeoutException())).isTrue();
        assertThat(Failures.isDependencyDown(new IllegalStateException("Timeout")))
                .isTrue();
    }

    @Test
    void a_fault_of_ours_is_neither() {
        assertThat(Failures.isClash(pg("22021"))).isFalse();
        assertThat(Failures.isDependencyDown(pg("22021"))).isFalse();
        assertThat(Failures.isDependencyDown(new NullPointerException())).isFalse();
        assertThat(Failures.isClash(pg(null))).isFalse();
    }

    @Test
    void a_unique_constraint_is_told_by_name() {
        var broken = new PgException(
                "no",
                "ERROR",
                "23505",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "one_active");
        assertThat(Failures.violatedUnique(new RuntimeException(broken))).contains("one_active");
        assertThat(Failures.violatedUnique(pg("23503"))).isEmpty();
    }

    @Test
    void a_command_is_run_again_three_times_at_most() {
        var attempts = new AtomicInteger();
        Uni<String> work = Begun.againAfterAClash(() -> {
            attempts.incrementAndGet();
            return Uni.createFrom().failure(new OptimisticLockException());
        });
        assertThat(work.onFailure().recoverWithItem("gave up").await().indefinitely())
                .isEqualTo("gave up");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void a_refusal_is_not_tried_again() {
        var attempts = new AtomicInteger();
        Uni<String> work = Begun.againAfterAClash(() -> {
            attempts.incrementAndGet();
            throw new IllegalArgumentException("no");
        });
        assertThat(work.onFailure().recoverWithItem("refused").await().indefinitely())
                .isEqualTo("refused");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void work_that_has_begun_goes_on_without_its_listener() {
        var signal = new java.util.concurrent.CompletableFuture<String>();
        var done = new AtomicInteger();
        Uni<String> work =
                Begun.toItsEnd(() -> Uni.createFrom().completionStage(signal).invoke(done::incrementAndGet));
        work.subscribe().with(item -> {}).cancel();
        signal.complete("x");
        assertThat(done).hasValue(1);
        assertThat(work.await().indefinitely()).isEqualTo("x");
        assertThat(done).hasValue(1);
    }

    private static PgException pg(String state) {
        return new PgException("no", "ERROR", state, null);
    }
}
