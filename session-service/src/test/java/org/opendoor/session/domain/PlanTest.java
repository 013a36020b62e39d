package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.sessionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Plan.Dated;
import org.opendoor.session.domain.Plan.Proposed;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;

class PlanTest {

    private static final Instant MONDAY = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2027-02-02T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2027-02-03T10:00:00Z");
    private static final ModuleItem SLEEP = ModuleItem.of(id(1), "SLEEP_WELL", Delivery.GROUP, 2);
    private static final ModuleItem COUNSELLING = ModuleItem.of(id(2), "COUNSELLING", Delivery.ONE_TO_ONE, 8);
    private static final OnwardReferral DEBT = new OnwardReferral(id(3), OnwardTo.DEBT_OR_MONEY_ADVICE);

    @Test
    void sessions_are_numbered_in_the_order_of_time_whatever_module_they_belong_to() {
        var plan = Plan.of(
                TODAY,
                List.of(
                        new Proposed(SLEEP, List.of(dated(1, WEDNESDAY), dated(2, MONDAY))),
                        new Proposed(COUNSELLING, List.of(dated(3, TUESDAY)))));

        assertThat(plan.sessions()).extracting(Session::id).containsExactly(sessionId(2), sessionId(3), sessionId(1));
        assertThat(plan.sessions()).extracting(Session::number).containsExactly(1, 2, 3);
        assertThat(plan.modules()).containsExactly(SLEEP, COUNSELLING);
    }

    @Test
    void sessions_at_the_same_instant_stay_in_the_order_in_which_they_came() {
        var plan = Plan.of(TODAY, List.of(new Proposed(SLEEP, List.of(dated(1, MONDAY), dated(2, MONDAY)))));

        assertThat(plan.sessions()).extracting(Session::id).containsExactly(sessionId(1), sessionId(2));
    }

    @Test
    void what_is_promised_counts_whether_it_has_a_date_or_not_and_an_onward_referral_counts_for_nothing() {
        var plan = Plan.of(
                TODAY,
                List.of(
                        new Proposed(SLEEP, List.of(dated(1, MONDAY), dated(2, TUESDAY))),
                        new Proposed(DEBT, List.of()),
                        new Proposed(COUNSELLING, List.of())));

        assertThat(plan.size()).isEqualTo(10);
        assertThat(plan.undated()).isEqualTo(8);
        assertThat(plan.items()).containsExactly(SLEEP, DEBT, COUNSELLING);
        assertThat(plan.sessionsOf(SLEEP.id())).hasSize(2);
        assertThat(plan.module(DEBT.id())).isEmpty();
    }

    @Test
    void a_session_is_found_by_its_own_id_and_by_that_of_its_group() {
        var shared = UUID.fromString("019a0000-0000-7000-8000-00000000aaaa");
        var meeting =
                new Meeting(MONDAY, Medium.VIDEO, Optional.empty(), Optional.of("practitioner-1"), Optional.of(shared));
        var plan = Plan.of(TODAY, List.of(new Proposed(SLEEP, List.of(new Dated(sessionId(1), meeting)))));

        assertThat(plan.find(new SessionRef.ById(shared))).isEqualTo(plan.find(new SessionRef.ById(sessionId(1))));
        assertThat(plan.find(new SessionRef.ById(shared))).isPresent();
    }

    @Test
    void the_same_modules_in_another_order_are_another_plan() {
        var one = Plan.of(TODAY, List.of(new Proposed(SLEEP, List.of()), new Proposed(DEBT, List.of())));
        var other = Plan.of(TODAY, List.of(new Proposed(DEBT, List.of()), new Proposed(SLEEP, List.of())));

        assertThat(one.sameAs(other)).isFalse();
        assertThat(one.sameAs(one)).isTrue();
    }

    @Test
    void a_session_late_in_a_summer_evening_is_on_the_british_day() {
        var evening = Meeting.at(Instant.parse("2027-07-01T23:15:00Z"));
        var session = new Session(sessionId(1), 1, SLEEP.id(), "SLEEP_WELL", Delivery.GROUP, evening);

        assertThat(session.heldOn()).hasToString("2027-07-02");
    }

    @Test
    void a_plan_without_a_module_is_none() {
        assertThatThrownBy(() -> new Plan(TODAY, List.of(DEBT), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModuleItem.of(id(1), "SLEEP_WELL", Delivery.GROUP, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Dated dated(int number, Instant startsAt) {
        return new Dated(sessionId(number), Meeting.at(startsAt));
    }

    private static UUID id(int number) {
        return UUID.fromString("019a0000-0000-7000-a000-%012d".formatted(number));
    }
}
