package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.Alternative.ANOTHER_PRACTITIONER;
import static org.opendoor.session.domain.AttendanceCode.CANCELLED_BY_PROVIDER;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.LATE_BUT_SEEN;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.EndingKind.COMPLETED;
import static org.opendoor.session.domain.EndingKind.DROPPED_OUT;
import static org.opendoor.session.domain.EndingKind.NOT_STARTED;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_CONFLICT;
import static org.opendoor.session.domain.ProgrammeRefusal.PROGRAMME_ENDED;
import static org.opendoor.session.domain.ProgrammeRefusal.REASON_DOES_NOT_FIT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.attendanceId;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeEvent.AlternativesAnswered;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceTakenBack;
import org.opendoor.session.domain.ProgrammeEvent.EndingCorrected;
import org.opendoor.session.domain.ProgrammeEvent.SessionAttended;
import org.opendoor.session.domain.task.Noticed;
import org.opendoor.session.domain.task.Noticing;
import org.opendoor.session.domain.task.TaskKind;

/** After the ending: registers still come, and the ending follows them. */
class CorrectingTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_late_correction_turns_a_drop_out_into_a_completion() {
        var droppedOut = after(past(4), ON_TIME, ON_TIME, DID_NOT_ATTEND, DID_NOT_ATTEND);

        var events = accepted(droppedOut, record(3, said(ON_TIME, LATER)));

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(AttendanceRecorded.class, SessionAttended.class, EndingCorrected.class);
        var ending = ending(Evolution.after(droppedOut, events));
        assertThat(ending.kind()).isEqualTo(COMPLETED);
        assertThat(ending.cause()).isEqualTo(new EndingCause.Fulfilled());
        assertThat(ending.revision()).isEqualTo(2);
        assertThat(ending.endedOn()).isEqualTo(ending(droppedOut).endedOn());
        assertThat(ending.tally()).isEqualTo(new Tally(3, 1, 4));
        assertThat(ending.aftercare().openDoor().pace()).isEqualTo(OpenDoor.Pace.NONE);
    }

    @Test
    void and_another_one_turns_it_back() {
        var completed = after(past(3), ON_TIME, ON_TIME, ON_TIME);

        var events = accepted(completed, record(3, said(DID_NOT_ATTEND, LATER)));

        assertThat(events).extracting(Object::getClass).contains(AttendanceTakenBack.class, EndingCorrected.class);
        var ending = ending(Evolution.after(completed, events));
        assertThat(ending.kind()).isEqualTo(DROPPED_OUT);
        assertThat(ending.cause()).isEqualTo(Verdict.UNKNOWN);
        assertThat(ending.aftercare().openDoor().pace()).isEqualTo(OpenDoor.Pace.STANDARD);
    }

    @Test
    void what_leaves_the_ending_as_it_was_is_no_news_of_the_ending() {
        var completed = after(past(4), ON_TIME, ON_TIME, ON_TIME, DID_NOT_ATTEND);

        var events = accepted(completed, record(4, said(CANCELLED_BY_PROVIDER, LATER)));

        assertThat(events).singleElement().isInstanceOf(AttendanceRecorded.class);
        assertThat(ending(Evolution.after(completed, events)).tally()).isEqualTo(new Tally(3, 0, 4));
        assertThat(ending(Evolution.after(completed, events)).revision()).isOne();
    }

    @Test
    void nobody_who_never_came_is_said_to_start_once_it_is_over() {
        var never = after(past(3), DID_NOT_ATTEND, DID_NOT_ATTEND, DID_NOT_ATTEND);
        assertThat(ending(never).kind()).isEqualTo(NOT_STARTED);

        var events = accepted(never, record(1, said(ON_TIME, LATER)));

        assertThat(events).noneMatch(ProgrammeEvent.ProgrammeStarted.class::isInstance);
        assertThat(ending(Evolution.after(never, events)).kind()).isEqualTo(DROPPED_OUT);
    }

    @Test
    void a_reason_that_was_given_stays_and_only_whether_they_came_may_change() {
        var left = ended(after(weekly(6), DID_NOT_ATTEND), end(Reason.CARING_RESPONSIBILITIES));
        assertThat(ending(left).kind()).isEqualTo(NOT_STARTED);

        var now = ending(Evolution.after(left, accepted(left, record(1, said(ON_TIME, LATER)))));

        assertThat(now.kind()).isEqualTo(DROPPED_OUT);
        assertThat(now.cause()).isEqualTo(ending(left).cause());
        assertThat(now.aftercare().openDoor())
                .isEqualTo(ending(left).aftercare().openDoor());
    }

    @Test
    void no_register_makes_a_completion_of_a_reason_that_was_given() {
        var left = ended(after(past(3), ON_TIME, ON_TIME), end(Reason.STARTED_WORK));

        var now = ending(Evolution.after(left, accepted(left, record(3, ON_TIME))));

        assertThat(now.kind()).isEqualTo(DROPPED_OUT);
        assertThat(now.cause().family()).contains(Family.WORK);
        assertThat(now.revision()).isOne();
        assertThat(now.tally()).isEqualTo(new Tally(3, 0, 3));
    }

    @Test
    void a_session_of_a_day_after_the_ending_is_none_of_theirs_any_more() {
        var left = ended(after(weekly(6), ON_TIME), end(Reason.MOVED_AREA));
        var muchLater = NOW.plus(Duration.ofDays(60));

        assertRefused(left, at(6, said(ON_TIME, muchLater), muchLater), PROGRAMME_ENDED);
        assertThat(accepted(left, at(5, said(ON_TIME, muchLater), muchLater))).isNotEmpty();
    }

    @Test
    void a_wish_told_with_a_correction_goes_into_the_ending() {
        var completed = after(past(2), ON_TIME, ON_TIME);
        var told = new RecordAttendance(
                new SessionRef.ByNumber(1), said(LATE_BUT_SEEN, LATER), attendanceId(1), Optional.of(EVENINGS), LATER);

        assertThat(accepted(completed, told).getLast()).isInstanceOfSatisfying(EndingCorrected.class, corrected -> {
            assertThat(corrected.ending().aftercare().wish()).isEqualTo(EVENINGS);
            assertThat(corrected.ending().kind()).isEqualTo(COMPLETED);
        });
    }

    @Test
    void the_senders_clock_decides_after_the_ending_as_before() {
        var completed = after(past(2), ON_TIME, ON_TIME);

        assertThat(ProgrammeRules.decide(completed, record(2, ON_TIME))).isEqualTo(new Decision.AlreadyDone<>());
        assertThat(ProgrammeRules.decide(completed, record(2, said(DID_NOT_ATTEND, NOW.minusSeconds(1)))))
                .isEqualTo(new Decision.AlreadyDone<>());
        assertRefused(completed, record(2, LATE_BUT_SEEN), ATTENDANCE_CONFLICT);
        assertRefused(completed, record(3, ON_TIME), PROGRAMME_ENDED);
    }

    @Test
    void who_goes_on_elsewhere_goes_on_elsewhere() {
        var merged = ended(
                after(past(3), ON_TIME),
                new ProgrammeCommand.Merge(JOURNEY.customerId(), JOURNEY.customerKind(), true, NOW));

        assertRefused(merged, record(1, said(DID_NOT_ATTEND, LATER)), PROGRAMME_ENDED);
        assertThat(ProgrammeRules.decide(merged, record(1, ON_TIME))).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void who_was_judged_by_their_sessions_may_say_why_afterwards_once() {
        var droppedOut = after(past(3), ON_TIME, DID_NOT_ATTEND, DID_NOT_ATTEND);

        var told = Evolution.after(droppedOut, accepted(droppedOut, end(Reason.STARTED_WORK)));

        assertThat(ending(told).cause().family()).contains(Family.WORK);
        assertThat(ending(told).revision()).isEqualTo(2);
        assertThat(ending(told).aftercare().openDoor().pace()).isEqualTo(OpenDoor.Pace.NONE);
        assertThat(ProgrammeRules.decide(told, end(Reason.STARTED_WORK))).isEqualTo(new Decision.AlreadyDone<>());
        assertRefused(told, end(Reason.FORGOT), PROGRAMME_ENDED);
        assertRefused(droppedOut, end(Reason.LIMITED_MOBILITY), REASON_DOES_NOT_FIT);
    }

    @Test
    void who_says_why_afterwards_need_not_be_offered_anything_and_what_they_were_offered_is_kept() {
        var droppedOut = after(past(3), ON_TIME, DID_NOT_ATTEND, DID_NOT_ATTEND);
        var unasked = leaving(Reason.NO_RAPPORT, Alternatives.Answers.NONE);
        var answers = new Alternatives.Answers(Map.of(ANOTHER_PRACTITIONER, Alternatives.Answer.ACCEPTED));

        assertThat(accepted(droppedOut, unasked)).singleElement().isInstanceOf(EndingCorrected.class);
        var events = accepted(droppedOut, leaving(Reason.NO_RAPPORT, answers));

        assertThat(events)
                .startsWith(new AlternativesAnswered(Reason.NO_RAPPORT, answers, NOW))
                .hasSize(2);
        assertThat(ending(Evolution.after(droppedOut, events)).kind()).isEqualTo(DROPPED_OUT);
        assertThat(Noticing.in(droppedOut, Evolution.after(droppedOut, events), events))
                .singleElement()
                .isInstanceOfSatisfying(
                        Noticed.ToDo.class, task -> assertThat(task.kind()).isEqualTo(TaskKind.ALTERNATIVE_ACCEPTED));
    }

    private static ProgrammeCommand.End leaving(Reason reason, Alternatives.Answers answers) {
        return new ProgrammeCommand.End(
                new EndingCause.Because(reason, List.of()), Optional.empty(), Optional.empty(), answers, NOW);
    }

    @Test
    void a_completion_has_no_reason_to_be_asked_for() {
        assertRefused(after(past(1), ON_TIME), end(Reason.STARTED_WORK), PROGRAMME_ENDED);
    }

    private static RecordAttendance at(int number, Attendance.Statement statement, Instant at) {
        return new RecordAttendance(
                new SessionRef.ByNumber(number), statement, attendanceId(number), Optional.empty(), at);
    }

    private static Programme ended(Programme state, ProgrammeCommand command) {
        return Evolution.after(state, List.copyOf(accepted(state, command)));
    }

    private static Ending ending(Programme state) {
        return ((Programme.Ended) state).ending();
    }

    private static void assertRefused(Programme state, ProgrammeCommand command, ProgrammeRefusal code) {
        assertThat(ProgrammeRules.decide(state, command)).isEqualTo(new Decision.Refused<>(code));
    }
}
