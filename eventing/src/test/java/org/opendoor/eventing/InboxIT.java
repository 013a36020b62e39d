package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.garbage;
import static org.opendoor.eventing.sample.Speaker.say;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Outcomes.Outcome;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Cure;
import org.opendoor.eventing.sample.Observer;
import org.opendoor.eventing.sample.Speaker.Said;
import org.opendoor.eventing.store.DeadLetter;
import org.opendoor.eventing.store.DeadLetters;

@QuarkusTest
@Bench
class InboxIT {

    @Inject
    Observer observer;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Redrive redrive;

    @Inject
    Contexts contexts;

    @Inject
    Cure cure;

    @Inject
    Outcomes outcomes;

    @AfterEach
    void forgetTheCure() {
        cure.find(false);
    }

    @Test
    void an_event_said_three_times_takes_effect_once() {
        var before = counted();
        var note = event("notes", "twice", "sample.note.v1", 1);
        say(List.of(note, note));
        say(List.of(note, event("notes", "twice", "sample.note.v1", 2)));
        await().until(() -> observer.effects("twice").size() == 2);
        assertThat(observer.effects("twice")).extracting(e -> e.sequence()).containsExactly(1L, 2L);
        await().until(() -> since(before), Map.of(Outcome.APPLIED, 2L, Outcome.DUPLICATE, 2L)::equals);
    }

    @Test
    void poison_in_a_batch_of_five_hundred_dies_alone() {
        var before = counted();
        var batch = new ArrayList<Said>();
        for (int i = 1; i <= 500; i++) {
            batch.add(event("notes", "crowd", i == 250 ? "sample.poison.v1" : "sample.note.v1", i));
        }
        say(batch);
        await().until(() -> observer.effects("crowd").size() == 499);
        var dead = await().until(() -> deadWith(batch.get(249).id()), letters -> !letters.isEmpty());
        assertThat(dead).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("HANDLER_FAILED");
            assertThat(letter.detail()).contains("the handler has a fault");
        });
        assertThat(observer.effects("crowd")).extracting(e -> e.sequence()).isSorted();
        await().until(() -> since(before), Map.of(Outcome.APPLIED, 499L, Outcome.DEAD, 1L)::equals);
    }

    @Test
    void bytes_that_are_no_event_are_kept_as_they_came() {
        say(List.of(garbage("notes", "rubbish"), event("notes", "rubbish", "sample.note.v1", 1)));
        await().until(() -> observer.effects("rubbish").size() == 1);
        var dead = open().stream()
                .filter(letter -> "rubbish".equals(letter.received().key()))
                .toList();
        assertThat(dead).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("UNREADABLE");
            assertThat(letter.received().value()).containsExactly(0xff, 0, 1);
            assertThat(letter.event()).isNull();
        });
    }

    @Test
    void an_unknown_type_is_heard_and_left_alone() {
        var before = counted();
        say(List.of(
                event("notes", "novel", "sample.invented-next-year.v1", 1),
                event("notes", "novel", "sample.note.v1", 2)));
        await().until(() -> observer.effects("novel").size() == 1);
        assertThat(observer.count("select count(*) from dead_letter where key = 'novel'"))
                .isZero();
        await().until(() -> since(before), Map.of(Outcome.APPLIED, 1L, Outcome.IGNORED, 1L)::equals);
    }

    @Test
    void a_rejected_event_takes_effect_once_by_one_redrive_when_the_cause_is_mended() {
        var note = event("notes", "mended", "sample.rejected.v1", 1);
        say(List.of(note));
        var dead = await().until(() -> deadWith(note.id()), letters -> !letters.isEmpty())
                .getFirst();
        assertThat(dead.code()).isEqualTo("BAD_NOTE");

        assertThat(redriven(dead.id())).isEqualTo(new Redrive.Outcome.DiedAgain("BAD_NOTE", "it says nothing"));
        cure.find(true);
        assertThat(redriven(dead.id())).isEqualTo(new Redrive.Outcome.Settled());
        assertThat(redriven(dead.id())).isEqualTo(new Redrive.Outcome.SettledBefore(DeadLetter.Status.REDRIVEN));
        say(List.of(note, event("notes", "mended", "sample.note.v1", 2)));
        await().until(() -> observer.effects("mended").size() == 2);
        assertThat(observer.effects("mended")).extracting(e -> e.sequence()).containsExactly(1L, 2L);
    }

    @Test
    void a_redrive_that_fails_leaves_no_half_effect_and_stays_open() {
        var note = event("notes", "stubborn", "sample.poison.v1", 1);
        say(List.of(note));
        var dead = await().until(() -> deadWith(note.id()), letters -> !letters.isEmpty())
                .getFirst();
        assertThat(redriven(dead.id())).isInstanceOf(Redrive.Outcome.DiedAgain.class);
        assertThat(observer.effects("stubborn")).isEmpty();
        assertThat(deadWith(note.id()))
                .singleElement()
                .satisfies(letter -> assertThat(letter.redrives()).isEqualTo(1));
    }

    @Test
    void a_discarded_event_is_gone_for_good_and_its_reason_is_kept() {
        var note = event("notes", "dropped", "sample.rejected.v1", 1);
        say(List.of(note));
        var dead = await().until(() -> deadWith(note.id()), letters -> !letters.isEmpty())
                .getFirst();
        var outcome = contexts.fresh(() -> redrive.discard(dead.id(), "ops-1", "sent by a broken client"))
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(outcome).isEqualTo(new Redrive.Outcome.Settled());
        cure.find(true);
        assertThat(redriven(dead.id())).isEqualTo(new Redrive.Outcome.SettledBefore(DeadLetter.Status.DISCARDED));
        assertThat(redriven(UUID.randomUUID())).isEqualTo(new Redrive.Outcome.Unknown());
        assertThat(observer.effects("dropped")).isEmpty();
    }

    private Map<Outcome, Long> counted() {
        return Stream.of(Outcome.values()).collect(Collectors.toMap(o -> o, o -> outcomes.of("test.notes", o)));
    }

    /** What was counted since then, without what did not change. */
    private Map<Outcome, Long> since(Map<Outcome, Long> before) {
        var now = counted();
        now.replaceAll((outcome, count) -> count - before.get(outcome));
        now.values().removeIf(count -> count == 0);
        return now;
    }

    private Redrive.Outcome redriven(UUID id) {
        return contexts.fresh(() -> redrive.redrive(id, "ops-1")).await().atMost(Duration.ofSeconds(10));
    }

    private List<DeadLetter> open() {
        return contexts.fresh(() -> deadLetters.open(null, 200)).await().atMost(Duration.ofSeconds(10));
    }

    private List<DeadLetter> deadWith(UUID event) {
        return open().stream().filter(letter -> event.equals(letter.event())).toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
