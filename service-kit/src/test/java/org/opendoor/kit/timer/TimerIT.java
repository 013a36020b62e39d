package org.opendoor.kit.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.sample.timer.AlarmClock;
import org.opendoor.kit.time.PlatformClock;

@QuarkusTest
class TimerIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Timers timers;

    @Inject
    TimerWatch watch;

    @Inject
    Firing firing;

    @Inject
    AlarmClock alarms;

    @Inject
    PlatformClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    @Inject
    Pool pool;

    @Test
    void a_timer_fires_once_when_its_moment_has_come() {
        String key = set("once", clock.now().minusSeconds(1));
        await().atMost(SOON).until(() -> done(key));
        assertThat(rung(key)).isEqualTo(1);
    }

    @Test
    void a_timer_waits_for_its_moment_until_the_clock_is_moved() {
        String key = set("moved", clock.now().plus(Duration.ofDays(3)));
        String later = set("later", clock.now().plus(Duration.ofDays(300)));
        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> rung(key) == 0);

        clock.moveTo(clock.offset().plus(Duration.ofDays(3)).plusMinutes(1));

        await().atMost(SOON).until(() -> done(key));
        assertThat(rung(later)).isZero();
    }

    @Test
    void a_timer_that_was_rolled_back_was_never_set() {
        String key = "rolled-back-" + UUID.randomUUID();
        Instant due = clock.now().minusSeconds(1);
        assertThat(outcome(() -> timers.schedule(AlarmClock.KIND, key, due).invoke(() -> {
                    throw new IllegalStateException("roll back");
                })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from timer where key = $1", key)).isZero();
    }

    @Test
    void setting_again_moves_what_has_not_fired_and_leaves_what_has() {
        String key = set("again", clock.now().plus(Duration.ofDays(900)));
        run(() -> timers.schedule(AlarmClock.KIND, key, clock.now().minusSeconds(1)));
        await().atMost(SOON).until(() -> done(key));

        run(() -> timers.schedule(AlarmClock.KIND, key, clock.now().minusSeconds(1)));

        await().during(Duration.ofSeconds(1)).atMost(SOON).until(() -> rung(key) == 1);
    }

    @Test
    void a_timer_that_was_taken_back_never_fires() {
        String key = set("taken-back", clock.now().plus(Duration.ofDays(900)));
        run(() -> timers.cancel(AlarmClock.KIND, key));
        assertThat(count("select count(*) from timer where key = $1", key)).isZero();
    }

    @Test
    void a_timer_that_fails_leaves_nothing_behind_is_seen_and_fires_in_the_end() {
        alarms.failNext(2);
        String key = set("failing", clock.now().minusSeconds(1));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(open()).anySatisfy(timer -> {
                    assertThat(timer.key()).isEqualTo(key);
                    assertThat(timer.attempts()).isPositive();
                    assertThat(timer.lastError()).contains("told to fail");
                    assertThat(timer.notBefore()).isNotNull();
                }));
        await().atMost(SOON).until(() -> done(key));
        assertThat(rung(key)).isEqualTo(1);
    }

    @Test
    void a_failing_timer_does_not_hold_back_the_others() {
        alarms.failNext(1_000);
        set("failing-first", clock.now().minusSeconds(60));
        String key = set("behind", clock.now().minusSeconds(1));
        await().atMost(SOON).until(() -> done(key));
        alarms.failNext(0);
    }

    @Test
    void two_runners_do_not_fire_a_timer_twice() throws Exception {
        Instant due = clock.now().plus(Duration.ofDays(30));
        List<String> keys =
                IntStream.range(0, 100).mapToObj(i -> set("race", due)).toList();
        pool.preparedQuery("update timer set due = $1 where key like 'race%'")
                .executeAndAwait(Tuple.of(clock.now().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC)));

        try (var runners = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                runners.submit(() -> IntStream.range(0, 40)
                        .forEach(n -> firing.next().await().atMost(SOON)));
            }
        }
        await().atMost(SOON).until(() -> keys.stream().allMatch(this::done));
        assertThat(keys).allSatisfy(key -> assertThat(rung(key)).isEqualTo(1));
    }

    @Test
    void the_pause_after_a_failure_grows_to_five_minutes() {
        assertThat(IntStream.of(0, 1, 2, 8, 9, 1_000).mapToObj(Firing::pauseAfter))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(256),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(5));
    }

    private String set(String name, Instant due) {
        String key = name + "-" + UUID.randomUUID();
        run(() -> timers.schedule(AlarmClock.KIND, key, due));
        return key;
    }

    private List<OpenTimer> open() {
        return contexts.fresh(() -> watch.open(200)).await().atMost(SOON);
    }

    private void run(Supplier<Uni<Void>> work) {
        contexts.fresh(() -> transactions.in(work)).await().atMost(SOON);
    }

    private Throwable outcome(Supplier<Uni<Void>> work) {
        return contexts.fresh(() -> transactions.in(work))
                .map(done -> (Throwable) null)
                .onFailure()
                .recoverWithItem(failure -> failure)
                .await()
                .atMost(SOON);
    }

    private boolean done(String key) {
        return count("select count(*) from timer where key = $1 and done_at is not null", key) == 1;
    }

    private long rung(String key) {
        return count("select count(*) from rung where key = $1", key);
    }

    private long count(String sql, String key) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(key))
                .iterator()
                .next()
                .getLong(0);
    }
}
