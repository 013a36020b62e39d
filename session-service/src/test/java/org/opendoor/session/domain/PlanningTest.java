package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ITEM;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.sessionId;
import static org.opendoor.session.domain.Samples.waiting;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Meeting.Change;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.Move;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.ProgrammeEvent.LastSessionAhead;
import org.opendoor.session.domain.ProgrammeEvent.SessionRescheduled;
import org.opendoor.session.domain.ProgrammeEvent.SessionsScheduled;

class PlanningTest {

    private static final Instant APRIL = Instant.parse("2027-04-06T10:00:00Z");

    @Test
    void promised_sessions_get_their_dates_and_their_numbers_by_time() {
        var before = Instant.parse("2027-01-25T10:00:00Z");
        var now = Evolution.after(planned(waiting(3, 2)), accepted(planned(waiting(3, 2)), schedule(before)));

        assertThat(courseOf(now).plan().sessions())
                .extracting(Session::id)
                .containsExactly(NEW_ID, sessionId(1), sessionId(2));
        assertThat(courseOf(now).left()).isEqualTo(3);
    }

    @Test
    void a_group_that_starts_is_noted_with_its_sessions() {
        var group = Samples.attendanceId(77);
        var command = new ScheduleSessions(ITEM, Optional.of(group), List.of(), NOW);

        assertThat(accepted(planned(waiting(3, 0)), command).getFirst())
                .isInstanceOfSatisfying(
                        SessionsScheduled.class,
                        scheduled -> assertThat(scheduled.item().groupId()).contains(group));
    }

    @Test
    void dates_that_they_have_are_nothing_new() {
        var known = weekly(3).sessions().getFirst().startsAt();

        assertThat(ProgrammeRules.decide(planned(weekly(3)), schedule(known))).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void no_more_sessions_than_were_promised_get_a_date() {
        assertRefused(planned(weekly(3)), schedule(APRIL), ProgrammeRefusal.MORE_THAN_PROMISED);
    }

    @Test
    void what_is_no_module_of_the_plan_gets_no_dates() {
        var unknown = new ScheduleSessions(NEW_ID, Optional.empty(), List.of(), NOW);

        assertRefused(planned(weekly(3)), unknown, ProgrammeRefusal.NO_SUCH_ITEM);
    }

    @Test
    void a_programme_is_not_over_while_a_promised_session_waits_for_its_date() {
        var running = after(waiting(3, 2), ON_TIME);

        assertThat(accepted(running, record(2, ON_TIME)))
                .noneMatch(ProgrammeEvent.ProgrammeEnded.class::isInstance)
                .noneMatch(LastSessionAhead.class::isInstance);
    }

    @Test
    void the_last_session_is_announced_when_it_gets_its_date() {
        var oneLeft = after(waiting(3, 2), ON_TIME, ON_TIME);

        assertThat(accepted(oneLeft, schedule(APRIL))).endsWith(new LastSessionAhead(LocalDate.parse("2027-04-06")));
    }

    @Test
    void the_last_session_is_announced_anew_when_its_day_changes_and_only_then() {
        var oneLeft = after(weekly(3), ON_TIME, DID_NOT_ATTEND);
        var last = weekly(3).sessions().getLast().startsAt();

        assertThat(accepted(oneLeft, move(3, Change.to(APRIL))))
                .endsWith(new LastSessionAhead(LocalDate.parse("2027-04-06")));
        assertThat(accepted(oneLeft, move(3, Change.to(last.plusSeconds(3600)))))
                .singleElement()
                .isInstanceOf(SessionRescheduled.class);
    }

    @Test
    void a_session_that_moves_keeps_its_id_and_numbers_follow_the_order_of_time() {
        var running = after(weekly(6), ON_TIME);
        var now = Evolution.after(running, accepted(running, move(2, Change.to(APRIL))));

        assertThat(courseOf(now).plan().sessions())
                .extracting(Session::id)
                .startsWith(sessionId(1), sessionId(3))
                .endsWith(sessionId(2));
        assertThat(courseOf(now).tally()).isEqualTo(new Tally(1, 0, 6));
    }

    @Test
    void who_meets_by_telephone_from_now_on_does_not_meet_at_the_old_place() {
        var atTheLibrary = new Change(Optional.empty(), Optional.empty(), Optional.of("old-library"), Optional.empty());
        var byPhone = new Change(Optional.empty(), Optional.of(Medium.TELEPHONE), Optional.empty(), Optional.empty());
        var there = Evolution.after(planned(weekly(6)), accepted(planned(weekly(6)), move(6, atTheLibrary)));

        assertThat(accepted(there, move(6, byPhone)).getFirst())
                .isInstanceOfSatisfying(
                        SessionRescheduled.class,
                        moved -> assertThat(moved.now().meeting().venue()).isEmpty());
    }

    @Test
    void several_sessions_move_together_or_not_at_all() {
        var running = after(weekly(6), ON_TIME);
        var known = new Move(new SessionRef.ByNumber(5), Change.to(APRIL));
        var answered = new Move(new SessionRef.ByNumber(1), Change.to(APRIL));
        var unknown = new Move(new SessionRef.ByNumber(9), Change.to(APRIL));

        assertRefused(running, moves(known, answered), ProgrammeRefusal.SESSION_HAS_AN_ANSWER);
        assertRefused(running, moves(known, unknown), ProgrammeRefusal.NO_SUCH_SESSION);
        assertThat(accepted(running, moves(known, new Move(new SessionRef.ByNumber(6), Change.to(APRIL)))))
                .hasSize(2);
    }

    @Test
    void a_move_to_where_it_is_is_none() {
        var same = weekly(6).sessions().getLast().startsAt();

        assertThat(ProgrammeRules.decide(planned(weekly(6)), move(6, Change.to(same))))
                .isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void who_leaves_a_group_keeps_what_was_held_and_the_promise_and_may_go_on_alone() {
        var dated = List.of(
                groupSession(1, NOW.minusSeconds(1)), groupSession(2, NOW.plusSeconds(1)), groupSession(3, APRIL));
        var state = planned(Samples.inGroup(Samples.promising(4, dated)));
        var leave = new LeaveGroup(Samples.GROUP, "PAIN_MANAGEMENT", Optional.of(Delivery.ONE_TO_ONE), NOW);

        var course = courseOf(Evolution.after(state, accepted(state, leave)));

        assertThat(course.plan().sessions()).extracting(Session::id).containsExactly(sessionId(1));
        assertThat(course.left()).isEqualTo(4);
        assertThat(course.plan().modules().getFirst().delivery()).isEqualTo(Delivery.ONE_TO_ONE);
        assertThat(course.plan().modules().getFirst().groupId()).isEmpty();
    }

    @Test
    void who_leaves_a_group_keeps_their_time_off() {
        var pause = new Pause(LocalDate.parse("2027-03-02"), LocalDate.parse("2027-03-16"));
        var state = planned(Samples.inGroup(weekly(12)).with(pause));
        var leave = new LeaveGroup(Samples.GROUP, "PAIN_MANAGEMENT", Optional.empty(), NOW);

        assertThat(courseOf(Evolution.after(state, accepted(state, leave)))
                        .plan()
                        .pauses())
                .containsExactly(pause);
    }

    @Test
    void who_only_waited_for_a_group_goes_on_alone_too_and_who_has_nothing_with_it_is_left_alone() {
        var waits = planned(waiting(3, 0));
        var alone = new LeaveGroup(Samples.GROUP, "PAIN_MANAGEMENT", Optional.of(Delivery.ONE_TO_ONE), NOW);
        var elsewhere = new LeaveGroup(Samples.GROUP, "PAIN_MANAGEMENT", Optional.empty(), NOW);

        assertThat(accepted(waits, alone)).hasSize(1);
        assertThat(ProgrammeRules.decide(waits, elsewhere)).isEqualTo(new Decision.AlreadyDone<>());
    }

    private static Plan.Dated groupSession(int number, Instant startsAt) {
        return new Plan.Dated(
                sessionId(number),
                new Meeting(
                        startsAt,
                        Medium.FACE_TO_FACE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Samples.attendanceId(number))));
    }

    private static ScheduleSessions schedule(Instant startsAt) {
        return new ScheduleSessions(ITEM, Optional.empty(), List.of(new Plan.Dated(NEW_ID, Meeting.at(startsAt))), NOW);
    }

    private static RescheduleSessions move(int number, Change to) {
        return moves(new Move(new SessionRef.ByNumber(number), to));
    }

    private static RescheduleSessions moves(Move... moves) {
        return new RescheduleSessions(Arrays.asList(moves), NOW);
    }

    private static Course courseOf(Programme programme) {
        return Evolution.courseOf(programme).orElseThrow();
    }

    private static void assertRefused(Programme state, ProgrammeCommand command, ProgrammeRefusal code) {
        assertThat(ProgrammeRules.decide(state, command)).isEqualTo(new Decision.Refused<>(code));
    }
}
