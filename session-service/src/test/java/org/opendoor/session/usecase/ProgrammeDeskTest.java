package org.opendoor.session.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;
import static org.opendoor.session.usecase.Bench.FOREIGN;
import static org.opendoor.session.usecase.Bench.ID;
import static org.opendoor.session.usecase.Bench.OWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.Samples;

class ProgrammeDeskTest {

    private static final ProgrammeCommand TELL = new ProgrammeCommand.TellContactWish(Samples.EVENINGS);
    private static final ProgrammeCommand TELL_NOTHING_NEW =
            new ProgrammeCommand.TellContactWish(ContactWish.NOT_ASKED);

    private static final UUID OTHER = Samples.sessionId(99);

    private final Bench bench = new Bench().holding(new Programme.Awaiting(JOURNEY));

    @Test
    void what_is_accepted_is_kept_under_the_next_version_and_said_in_one_transaction() {
        var outcome = bench.desk().put(ID, OWN, _ -> TELL).await().indefinitely();

        var told = new Programme.Awaiting(Samples.JOURNEY_WITH_WISH);
        assertThat(outcome)
                .isEqualTo(new Outcome.Changed(told, 8, List.of(new ProgrammeEvent.WishTold(Samples.EVENINGS))));
        assertThat(bench.programme()).contains(told);
        assertThat(bench.version()).isEqualTo(8);
        assertThat(bench.said).containsExactly(new ProgrammeEvent.WishTold(Samples.EVENINGS));
        assertThat(bench.begun).isOne();
    }

    @Test
    void what_is_so_already_is_neither_kept_nor_said_again() {
        var outcome = bench.desk().put(ID, OWN, _ -> TELL_NOTHING_NEW).await().indefinitely();

        assertThat(outcome).isEqualTo(new Outcome.Unchanged(new Programme.Awaiting(JOURNEY), 7));
        assertThat(bench.version()).isEqualTo(7);
        assertThat(bench.said).isEmpty();
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        var outcome = bench.desk()
                .put(ID, OWN, _ -> new ProgrammeCommand.AgreePlan(weekly(3)))
                .await()
                .indefinitely();

        assertThat(outcome).isEqualTo(new Outcome.Refused(ProgrammeRefusal.NOT_YET_ASSESSED));
        assertThat(bench.version()).isEqualTo(7);
        assertThat(bench.said).isEmpty();
    }

    @Test
    void what_cannot_be_said_is_not_kept_either() {
        bench.announcingFails = true;
        var attempt = bench.desk().put(ID, OWN, _ -> TELL);

        assertThatThrownBy(() -> attempt.await().indefinitely()).hasMessage("the outbox is not there");
        assertThat(bench.programme()).contains(new Programme.Awaiting(JOURNEY));
    }

    @Test
    void another_providers_programme_and_an_unknown_one_answer_alike() {
        var foreign = bench.desk().put(ID, FOREIGN, _ -> TELL).await().indefinitely();
        var unknown = new Bench().desk().put(ID, OWN, _ -> TELL).await().indefinitely();

        assertThat(foreign).isEqualTo(unknown).isEqualTo(new Outcome.Refused(ProgrammeRefusal.NOT_YET_KNOWN));
        assertThat(bench.said).isEmpty();
    }

    @Test
    void whoever_has_seen_an_older_version_is_told_so() {
        assertThat(bench.desk().put(ID, OWN, Optional.of(6L), _ -> TELL).await().indefinitely())
                .isEqualTo(new Outcome.Stale(7));
        assertThat(bench.desk().put(ID, OWN, Optional.of(7L), _ -> TELL).await().indefinitely())
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void a_foreign_programme_tells_nobody_its_version() {
        assertThat(bench.desk()
                        .put(ID, FOREIGN, Optional.of(6L), _ -> TELL)
                        .await()
                        .indefinitely())
                .isEqualTo(new Outcome.Refused(ProgrammeRefusal.NOT_YET_KNOWN));
    }

    @Test
    void a_whole_state_is_taken_from_the_file() {
        bench.holding(planned(weekly(3)));

        assertThat(bench.desk()
                        .put(ID, OWN, _ -> new ProgrammeCommand.AgreePlan(weekly(3)))
                        .await()
                        .indefinitely())
                .isEqualTo(new Outcome.Unchanged(planned(weekly(3)), 7));
    }

    @Test
    void many_are_asked_together_and_each_is_answered_in_its_place() {
        bench.holding(new Programme.Awaiting(other()));

        var outcomes = bench.desk()
                .putAll(List.of(
                        new Asked(OTHER, OWN, _ -> TELL_NOTHING_NEW),
                        new Asked(ID, OWN, _ -> TELL),
                        new Asked(OTHER, FOREIGN, _ -> TELL)))
                .await()
                .indefinitely();

        assertThat(outcomes)
                .extracting(Object::getClass)
                .isEqualTo(List.of(Outcome.Unchanged.class, Outcome.Changed.class, Outcome.Refused.class));
        assertThat(bench.locked).containsExactly(Set.of(ID, OTHER));
        assertThat(bench.programme(OTHER)).contains(new Programme.Awaiting(other()));
    }

    @Test
    void of_two_commands_to_one_programme_the_second_is_decided_on_what_the_first_left() {
        var outcomes = bench.desk()
                .putAll(List.of(
                        new Asked(ID, OWN, _ -> TELL),
                        new Asked(ID, OWN, _ -> TELL),
                        new Asked(ID, OWN, _ -> TELL_NOTHING_NEW),
                        new Asked(ID, OWN, Optional.of(7L), _ -> TELL)))
                .await()
                .indefinitely();

        var told = new Programme.Awaiting(Samples.JOURNEY_WITH_WISH);
        assertThat(outcomes)
                .containsExactly(
                        new Outcome.Changed(told, 8, List.of(new ProgrammeEvent.WishTold(Samples.EVENINGS))),
                        new Outcome.Unchanged(told, 8),
                        new Outcome.Changed(
                                new Programme.Awaiting(JOURNEY),
                                9,
                                List.of(new ProgrammeEvent.WishTold(ContactWish.NOT_ASKED))),
                        new Outcome.Stale(9));
        assertThat(bench.version()).isEqualTo(9);
        assertThat(bench.followed)
                .hasSize(1)
                .first(list(Happening.class))
                .singleElement()
                .satisfies(happening -> {
                    assertThat(happening.before()).isEqualTo(new Programme.Awaiting(JOURNEY));
                    assertThat(happening.after()).isEqualTo(new Programme.Awaiting(JOURNEY));
                    assertThat(happening.events()).hasSize(2);
                });
    }

    @Test
    void nothing_happens_where_the_outcomes_as_a_whole_are_not_wanted() {
        var outcomes = bench.desk()
                .putAll(List.of(new Asked(ID, OWN, _ -> TELL)), _ -> false)
                .await()
                .indefinitely();

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Changed.class);
        assertThat(bench.version()).isEqualTo(7);
        assertThat(bench.followed).isEmpty();
    }

    @Test
    void nothing_is_asked_of_nobody() {
        assertThat(bench.desk().putAll(List.of()).await().indefinitely()).isEmpty();
        assertThat(bench.followed).isEmpty();
    }

    private static Journey other() {
        return new Journey(
                OTHER, JOURNEY.customerId(), JOURNEY.customerKind(), JOURNEY.parties(), TODAY, JOURNEY.wish());
    }
}
