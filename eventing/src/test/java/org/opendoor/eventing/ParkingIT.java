package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.say;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Outcomes.Outcome;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.testing.Checker.Effect;

@QuarkusTest
@Bench
class ParkingIT {

    @Inject
    Observer observer;

    @Inject
    Outcomes outcomes;

    @Test
    void events_that_overtake_another_topic_wait_in_order_and_are_released_by_what_they_waited_for() {
        var parkedBefore = outcomes.of("test.notes", Outcome.PARKED);
        var appliedBefore = outcomes.of("test.notes", Outcome.APPLIED);
        say(List.of(
                event("notes", "early", "sample.follower.v1", 1),
                event("notes", "early", "sample.note.v1", 2),
                event("notes", "early", "sample.follower.v1", 3)));
        await().until(() -> parked("early") == 3);
        assertThat(observer.effects("early")).isEmpty();

        say(List.of(event("bases", "early", "sample.base.v1", 1)));
        await().until(() -> observer.effects("early").size() == 3);
        assertThat(observer.effects("early")).extracting(Effect::sequence).containsExactly(1L, 2L, 3L);
        assertThat(parked("early")).isZero();
        await().until(() -> outcomes.of("test.notes", Outcome.APPLIED) == appliedBefore + 3);
        assertThat(outcomes.of("test.notes", Outcome.PARKED)).isEqualTo(parkedBefore + 3);
        assertThat(observer.count("select count(*) from inbox where consumer = 'test.notes' and status = 'PARKED'"
                        + " and event_id in (select id from effect where key = 'early')"))
                .isZero();
    }

    @Test
    void what_must_never_wait_takes_effect_before_what_waits() {
        say(List.of(
                event("notes", "urgent", "sample.follower.v1", 1), event("notes", "urgent", "sample.urgent.v1", 2)));
        await().until(() -> observer.effects("urgent").size() == 1);
        assertThat(observer.effects("urgent")).extracting(Effect::sequence).containsExactly(2L);
        say(List.of(event("bases", "urgent", "sample.base.v1", 1)));
        await().until(() -> observer.effects("urgent").size() == 2);
    }

    @Test
    void other_journeys_do_not_wait() {
        say(List.of(event("notes", "held", "sample.follower.v1", 1), event("notes", "free", "sample.note.v1", 1)));
        await().until(() -> observer.effects("free").size() == 1);
        say(List.of(event("bases", "held", "sample.base.v1", 1)));
        await().until(() -> observer.effects("held").size() == 1);
    }

    @Test
    void a_duplicate_of_a_parked_event_waits_once() {
        var early = event("notes", "again", "sample.follower.v1", 1);
        say(List.of(early));
        await().until(() -> parked("again") == 1);
        say(List.of(early, event("bases", "again", "sample.base.v1", 1)));
        await().until(() -> !observer.effects("again").isEmpty());
        assertThat(observer.effects("again")).hasSize(1);
    }

    @Test
    void a_fault_of_a_parked_event_is_not_laid_at_the_door_of_the_one_that_releases_it() {
        var faulty = event("notes", "faulty", "sample.faulty-follower.v1", 1);
        say(List.of(faulty));
        await().until(() -> parked("faulty") == 1);
        say(List.of(event("bases", "faulty", "sample.base.v1", 1)));
        await().until(() -> observer.count("select count(*) from dead_letter where key = 'faulty' and event_id = '"
                        + faulty.id() + "' and code = 'HANDLER_FAILED'")
                == 1);
        assertThat(observer.count("select count(*) from base where key = 'faulty'"))
                .isEqualTo(1);
        assertThat(observer.count("select count(*) from dead_letter where key = 'faulty'"))
                .isEqualTo(1);
        assertThat(observer.effects("faulty")).isEmpty();
    }

    @Test
    void what_never_comes_is_not_awaited_for_ever() {
        say(List.of(event("notes", "orphan", "sample.follower.v1", 1)));
        await().until(() -> parked("orphan") == 1);
        await().until(() ->
                observer.count("select count(*) from dead_letter where key = 'orphan' and code = 'NEVER_CAME'") == 1);
        assertThat(parked("orphan")).isZero();
    }

    private long parked(String key) {
        return observer.count("select count(*) from parked where key = '" + key + "'");
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
