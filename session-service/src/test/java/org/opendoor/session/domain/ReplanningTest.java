package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ITEM;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;
import org.opendoor.session.domain.ProgrammeCommand.ChangePlan;
import org.opendoor.session.domain.ProgrammeEvent.EndingWithdrawn;
import org.opendoor.session.domain.ProgrammeEvent.LastSessionAhead;
import org.opendoor.session.domain.ProgrammeEvent.PlanChanged;
import org.opendoor.session.domain.ProgrammeEvent.PreferenceUnmet;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeEnded;
import org.opendoor.session.domain.ProgrammeEvent.SessionRescheduled;

/** It is 1 March; six weekly sessions began on 1 February, so that two are ahead: 1 March was this morning. */
class ReplanningTest {

    private static final UnmetPreference UNMET = new UnmetPreference(
            Delivery.GROUP, UnmetPreference.DecidedBy.PROVIDER, UnmetPreference.Why.GROUP_TOO_SMALL);

    @Test
    void what_was_said_to_be_the_last_session_is_taken_back_when_the_plan_is_lengthened() {
        var oneLeft = after(past(3), ON_TIME, ON_TIME);

        assertThat(accepted(oneLeft, resize(5)))
                .extracting(Object::getClass)
                .containsExactly(PlanChanged.class, EndingWithdrawn.class);
    }

    @Test
    void a_longer_plan_of_which_nothing_was_announced_takes_nothing_back() {
        assertThat(accepted(after(weekly(6), ON_TIME), resize(8))).hasSize(1);
    }

    @Test
    void a_shorter_plan_loses_its_latest_sessions_first_and_announces_the_last() {
        var events = accepted(after(weekly(6), ON_TIME), resize(2));

        assertThat(events).endsWith(new LastSessionAhead(LocalDate.parse("2027-02-08")));
        assertThat(course(after(weekly(6), ON_TIME), resize(2)).plan().sessions())
                .extracting(Session::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_plan_of_which_nothing_is_left_is_over() {
        var events = accepted(after(weekly(6), ON_TIME, ON_TIME, ON_TIME), resize(3));

        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        ProgrammeEnded.class,
                        ended -> assertThat(ended.ending().kind()).isEqualTo(EndingKind.COMPLETED));
    }

    @Test
    void a_module_is_never_shorter_than_what_was_held() {
        assertRefused(after(weekly(6), ON_TIME, DID_NOT_ATTEND), resize(1), ProgrammeRefusal.SESSIONS_ALREADY_HELD);
        assertThat(ProgrammeRules.decide(planned(weekly(6)), resize(6))).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void something_more_comes_after_everything_else() {
        var more =
                new PlanChange.Add(ModuleItem.of(NEW_ID, "SLEEP_WELL", Delivery.GROUP, 6), List.of(), Optional.empty());

        var course = course(planned(weekly(6)), change(more));
        assertThat(course.plan().size()).isEqualTo(12);
        assertThat(course.left()).isEqualTo(12);
        assertThat(course.plan().items()).extracting(PlanItem::id).containsExactly(ITEM, NEW_ID);
    }

    @Test
    void an_entry_of_which_nothing_was_held_is_left_out_but_never_the_only_module() {
        var more = new PlanChange.Add(new OnwardReferral(NEW_ID, OnwardTo.PAIN_CLINIC), List.of(), Optional.empty());
        var longer = Evolution.after(planned(weekly(6)), accepted(planned(weekly(6)), change(more)));

        assertThat(course(longer, change(new PlanChange.Drop(NEW_ID))).plan().items())
                .hasSize(1);
        assertRefused(longer, change(new PlanChange.Drop(ITEM)), ProgrammeRefusal.PLAN_WOULD_BE_EMPTY);
        assertRefused(
                after(weekly(6), ON_TIME), change(new PlanChange.Drop(ITEM)), ProgrammeRefusal.SESSIONS_ALREADY_HELD);
    }

    @Test
    void what_is_missed_in_a_pause_counts_for_nothing_and_needs_no_answer() {
        var fortnight = pause("2027-02-08", "2027-02-22");
        var running = after(weekly(6), ON_TIME, DID_NOT_ATTEND);
        var paused = Evolution.after(running, accepted(running, fortnight));
        var course = Evolution.courseOf(paused).orElseThrow();

        assertThat(course.tally()).isEqualTo(new Tally(1, 0, 6));
        assertThat(course.left()).isEqualTo(3);
        assertThat(course.unanswered()).extracting(Session::number).containsExactly(4, 5, 6);
        var came = Evolution.after(paused, accepted(paused, record(3, ON_TIME)));
        assertThat(Evolution.courseOf(came).orElseThrow().tally()).isEqualTo(new Tally(2, 0, 6));
    }

    @Test
    void in_a_pause_a_group_goes_on_and_sessions_of_ones_own_wait_for_other_dates() {
        var fortnight = pause("2027-03-02", "2027-03-16");

        var inGroup = course(planned(weekly(6)), fortnight);
        assertThat(inGroup.plan().sessions()).hasSize(6);
        assertThat(inGroup.left()).isEqualTo(5);
        var alone = course(planned(oneToOne()), fortnight);
        assertThat(alone.plan().sessions()).hasSize(5);
        assertThat(alone.left()).isEqualTo(6);
    }

    @Test
    void a_pause_over_everything_that_is_left_is_none() {
        assertRefused(
                after(weekly(3), ON_TIME, ON_TIME),
                pause("2027-02-15", "2027-03-15"),
                ProgrammeRefusal.NOTHING_LEFT_AFTER_PAUSE);
    }

    @Test
    void sessions_of_ones_own_come_at_a_slower_pace_from_the_next_one_on_at_the_same_time_of_day() {
        var running = after(oneToOne(), ON_TIME, ON_TIME, ON_TIME, ON_TIME);
        var events = accepted(running, change(new PlanChange.Taper(ITEM, 4)));

        assertThat(events).extracting(Object::getClass).containsExactly(PlanChanged.class, SessionRescheduled.class);
        assertThat(((SessionRescheduled) events.getLast()).now().startsAt())
                .as("the clocks have changed, the time of day has not")
                .isEqualTo(Instant.parse("2027-03-29T09:00:00Z"));
        assertRefused(planned(weekly(6)), change(new PlanChange.Taper(ITEM, 4)), ProgrammeRefusal.GROUP_KEEPS_ITS_PACE);
    }

    @Test
    void what_is_still_to_come_can_be_held_the_other_way_and_waits_for_its_dates() {
        var alone = change(new PlanChange.Deliver(ITEM, Delivery.ONE_TO_ONE, Optional.empty()));
        var running = after(weekly(6), ON_TIME);
        var course = course(running, alone);

        assertThat(course.plan().modules().getFirst().delivery()).isEqualTo(Delivery.ONE_TO_ONE);
        assertThat(course.plan().sessions())
                .as("those that have begun stay as they were held")
                .hasSize(5)
                .allMatch(session -> session.delivery() == Delivery.GROUP);
        assertThat(course.left()).isEqualTo(5);
    }

    @Test
    void who_does_not_get_what_they_wanted_is_written_down_with_who_decided_and_why() {
        var alone = change(new PlanChange.Deliver(ITEM, Delivery.ONE_TO_ONE, Optional.of(UNMET)));
        var changed = Evolution.after(planned(weekly(6)), accepted(planned(weekly(6)), alone));

        assertThat(accepted(planned(weekly(6)), alone))
                .element(1)
                .isInstanceOfSatisfying(
                        PreferenceUnmet.class, said -> assertThat(said.unmet()).isEqualTo(UNMET));
        assertThat(ProgrammeRules.decide(changed, alone)).isEqualTo(new Decision.AlreadyDone<>());
    }

    private static Plan oneToOne() {
        var item = ModuleItem.of(ITEM, "COUNSELLING", Delivery.ONE_TO_ONE, 6);
        var dated = weekly(6).sessions().stream()
                .map(session -> new Plan.Dated(session.id(), session.meeting()))
                .toList();
        return Plan.of(TODAY, List.of(new Plan.Proposed(item, dated)));
    }

    private static ChangePlan resize(int length) {
        return change(new PlanChange.Resize(ITEM, length));
    }

    private static ChangePlan pause(String from, String until) {
        return change(new PlanChange.TakeBreak(new Pause(LocalDate.parse(from), LocalDate.parse(until))));
    }

    private static ChangePlan change(PlanChange change) {
        return new ChangePlan(change, PlanChange.Why.PERSON_ASKED, NOW);
    }

    private static Course course(Programme state, ProgrammeCommand command) {
        return Evolution.courseOf(Evolution.after(state, accepted(state, command)))
                .orElseThrow();
    }

    private static void assertRefused(Programme state, ProgrammeCommand command, ProgrammeRefusal code) {
        assertThat(ProgrammeRules.decide(state, command)).isEqualTo(new Decision.Refused<>(code));
    }
}
