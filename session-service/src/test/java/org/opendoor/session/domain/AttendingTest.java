package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.CANCELLED_BY_PATIENT;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.IN_THE_FUTURE;
import static org.opendoor.session.domain.AttendanceCode.LATE_BUT_SEEN;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_CONFLICT;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NEEDED;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NOT_EXPECTED;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_SESSION;
import static org.opendoor.session.domain.ProgrammeRefusal.RECORDED_IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.RECORDED_TOO_LONG_AGO;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_NOT_IN_THE_FUTURE;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_NOT_YET_HELD;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_TOO_LONG_AGO;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.attendanceId;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.sessionId;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Attendance.Statement;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceTakenBack;
import org.opendoor.session.domain.ProgrammeEvent.LastSessionAhead;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeEnded;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeStarted;
import org.opendoor.session.domain.ProgrammeEvent.SessionAttended;
import org.opendoor.session.domain.ProgrammeEvent.WishTold;

class AttendingTest {

    private static final Instant LATER = NOW.plusSeconds(1);

    @Test
    void the_first_attended_session_says_the_start_just_before_itself() {
        var plan = weekly(6);

        assertThat(accepted(planned(plan), record(1, ON_TIME)))
                .containsExactly(
                        new AttendanceRecorded(
                                plan.sessions().getFirst(),
                                new Attendance(attendanceId(1), sessionId(1), said(ON_TIME, NOW)),
                                6),
                        new ProgrammeStarted(LocalDate.parse("2027-02-01")),
                        new SessionAttended(attendanceId(1), LocalDate.parse("2027-02-01")));
    }

    @Test
    void a_session_may_be_pointed_at_by_its_id() {
        var byId = new RecordAttendance(
                new SessionRef.ById(sessionId(2)), said(ON_TIME, NOW), attendanceId(2), Optional.empty(), NOW);

        assertThat(accepted(planned(weekly(6)), byId))
                .contains(new SessionAttended(
                        attendanceId(2), weekly(6).sessions().get(1).heldOn()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_LATE_TO_BE_SEEN", "CANCELLED_BY_PATIENT", "DID_NOT_ATTEND", "CANCELLED_BY_PROVIDER"})
    void a_session_without_the_person_is_heard_on_the_nhs_side_only(AttendanceCode code) {
        assertThat(accepted(planned(weekly(6)), record(1, code)))
                .singleElement()
                .isInstanceOf(AttendanceRecorded.class);
    }

    @Test
    void the_last_session_is_announced_in_the_one_before_it_attended_or_not() {
        var lastOn = past(3).sessions().getLast().heldOn();

        assertThat(accepted(after(past(3), ON_TIME), record(2, ON_TIME))).endsWith(new LastSessionAhead(lastOn));
        assertThat(accepted(after(past(3), ON_TIME), record(2, DID_NOT_ATTEND))).endsWith(new LastSessionAhead(lastOn));
    }

    @Test
    void a_correction_announces_the_last_session_no_second_time() {
        var oneLeft = after(past(3), ON_TIME, ON_TIME);

        assertThat(accepted(oneLeft, record(2, said(LATE_BUT_SEEN, LATER))))
                .noneMatch(LastSessionAhead.class::isInstance);
    }

    @Test
    void the_last_answer_ends_the_programme_whichever_session_it_is_about() {
        var withoutTheSecond =
                Evolution.after(after(past(3), ON_TIME), accepted(after(past(3), ON_TIME), record(3, ON_TIME)));

        assertThat(accepted(withoutTheSecond, record(2, ON_TIME)).getLast()).isInstanceOf(ProgrammeEnded.class);
    }

    @Test
    void a_wish_told_with_the_last_attendance_goes_into_the_ending() {
        var last = new RecordAttendance(
                new SessionRef.ByNumber(2), said(ON_TIME, NOW), attendanceId(2), Optional.of(EVENINGS), NOW);

        var events = accepted(after(past(2), ON_TIME), last);

        assertThat(events.getFirst()).isEqualTo(new WishTold(EVENINGS));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        ProgrammeEnded.class,
                        ended -> assertThat(ended.ending().aftercare().wish()).isEqualTo(EVENINGS));
    }

    @Test
    void a_wish_told_earlier_is_remembered_until_the_ending() {
        var first = new RecordAttendance(
                new SessionRef.ByNumber(1), said(ON_TIME, NOW), attendanceId(1), Optional.of(EVENINGS), NOW);
        var told = Evolution.after(planned(past(2)), accepted(planned(past(2)), first));

        assertThat(accepted(told, record(2, ON_TIME)).getLast())
                .isInstanceOfSatisfying(
                        ProgrammeEnded.class,
                        ended -> assertThat(ended.ending().aftercare().wish()).isEqualTo(EVENINGS));
    }

    @Test
    void an_attendance_said_in_error_is_taken_back_under_its_own_id() {
        var running = after(weekly(6), ON_TIME);
        var otherId = new RecordAttendance(
                new SessionRef.ByNumber(1), said(DID_NOT_ATTEND, LATER), attendanceId(99), Optional.empty(), NOW);

        assertThat(accepted(running, otherId))
                .containsExactly(
                        new AttendanceRecorded(
                                weekly(6).sessions().getFirst(),
                                new Attendance(attendanceId(1), sessionId(1), said(DID_NOT_ATTEND, LATER)),
                                6),
                        new AttendanceTakenBack(attendanceId(1)));
    }

    @Test
    void a_miss_corrected_to_attended_is_a_plain_late_attendance() {
        var running = after(weekly(6), ON_TIME, DID_NOT_ATTEND);

        assertThat(accepted(running, record(2, said(ON_TIME, LATER))))
                .extracting(Object::getClass)
                .containsExactly(AttendanceRecorded.class, SessionAttended.class);
    }

    @Test
    void the_start_is_said_once_even_if_the_first_attendance_was_taken_back() {
        var running = after(weekly(6), ON_TIME);
        var back = Evolution.after(running, accepted(running, record(1, said(DID_NOT_ATTEND, LATER))));

        assertThat(back).isInstanceOf(Programme.Running.class);
        assertThat(accepted(back, record(2, ON_TIME))).noneMatch(ProgrammeStarted.class::isInstance);
        assertThat(Evolution.after(back, accepted(back, Samples.end(Reason.OTHER))))
                .isInstanceOfSatisfying(
                        Programme.Ended.class,
                        ended -> assertThat(ended.ending().kind()).isEqualTo(EndingKind.NOT_STARTED));
    }

    @Test
    void five_corrected_to_six_is_no_news_for_both_sides() {
        assertThat(accepted(after(weekly(6), ON_TIME), record(1, said(LATE_BUT_SEEN, LATER))))
                .singleElement()
                .isInstanceOf(AttendanceRecorded.class);
    }

    @Test
    void an_older_statement_changes_nothing() {
        var late = said(DID_NOT_ATTEND, NOW.minusSeconds(1));

        assertThat(ProgrammeRules.decide(after(weekly(6), ON_TIME), record(1, late)))
                .isEqualTo(new Decision.AlreadyDone<>());
        assertThat(new Attendance(attendanceId(1), sessionId(1), said(ON_TIME, NOW)).against(late))
                .isEqualTo(Attendance.Against.OLDER);
    }

    @Test
    void the_same_statement_again_is_done_already() {
        assertThat(ProgrammeRules.decide(after(weekly(6), ON_TIME), record(1, ON_TIME)))
                .isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void times_that_differ_by_less_than_a_database_keeps_are_the_same() {
        var again = record(1, said(ON_TIME, NOW.plusNanos(999)));

        assertThat(ProgrammeRules.decide(after(weekly(6), ON_TIME), again)).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void two_different_statements_of_the_same_time_are_a_conflict() {
        assertRefused(after(weekly(6), ON_TIME), record(1, LATE_BUT_SEEN), ATTENDANCE_CONFLICT);
        assertRefused(
                after(weekly(6), DID_NOT_ATTEND),
                record(1, new Statement(DID_NOT_ATTEND, Optional.of(AttendanceReason.FORGOT), NOW)),
                ATTENDANCE_CONFLICT);
    }

    @Test
    void a_session_that_has_not_begun_has_no_attendance() {
        assertRefused(planned(weekly(6)), record(6, ON_TIME), SESSION_NOT_YET_HELD);
        assertRefused(planned(weekly(6)), record(6, CANCELLED_BY_PATIENT), SESSION_NOT_YET_HELD);
    }

    @Test
    void a_session_has_begun_at_its_very_instant() {
        var now = record(6, ON_TIME);
        var atStart = new RecordAttendance(
                now.session(),
                now.statement(),
                now.newId(),
                now.wish(),
                Samples.FIRST_SESSION.plus(Duration.ofDays(35)));

        assertThat(ProgrammeRules.decide(planned(weekly(6)), atStart)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void in_the_future_is_true_of_a_session_ahead_and_of_no_other() {
        assertThat(ProgrammeRules.decide(planned(weekly(6)), record(6, IN_THE_FUTURE)))
                .isEqualTo(new Decision.AlreadyDone<>());
        assertRefused(planned(weekly(6)), record(1, IN_THE_FUTURE), SESSION_NOT_IN_THE_FUTURE);
        assertRefused(after(weekly(6), ON_TIME), record(1, said(IN_THE_FUTURE, LATER)), SESSION_NOT_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOO_LATE_TO_BE_SEEN", "CANCELLED_BY_PATIENT", "DID_NOT_ATTEND"})
    void a_miss_needs_a_reason(AttendanceCode code) {
        assertRefused(
                planned(weekly(6)), record(1, new Statement(code, Optional.empty(), NOW)), ATTENDANCE_REASON_NEEDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_TIME", "LATE_BUT_SEEN", "CANCELLED_BY_PROVIDER"})
    void nothing_else_has_one(AttendanceCode code) {
        assertRefused(
                planned(weekly(6)),
                record(1, new Statement(code, Optional.of(AttendanceReason.FORGOT), NOW)),
                ATTENDANCE_REASON_NOT_EXPECTED);
    }

    @Test
    void a_session_outside_the_plan_is_unknown() {
        assertRefused(planned(weekly(6)), record(7, ON_TIME), NO_SUCH_SESSION);
        assertRefused(planned(weekly(6)), record(0, ON_TIME), NO_SUCH_SESSION);
    }

    @Test
    void a_clock_that_is_years_ahead_or_behind_is_not_believed() {
        var tomorrow = NOW.plus(Duration.ofDays(1));
        assertRefused(planned(weekly(6)), record(1, said(ON_TIME, tomorrow.plusSeconds(1))), RECORDED_IN_THE_FUTURE);
        assertThat(accepted(planned(weekly(6)), record(1, said(ON_TIME, tomorrow))))
                .isNotEmpty();
        assertRefused(
                planned(weekly(6)), record(1, said(ON_TIME, NOW.minus(Duration.ofDays(731)))), RECORDED_TOO_LONG_AGO);
    }

    @Test
    void a_session_of_years_ago_is_an_error_of_somebodys_export() {
        var old = planned(weekly(6, NOW.minus(Duration.ofDays(731))));

        assertRefused(old, record(1, ON_TIME), SESSION_TOO_LONG_AGO);
    }

    private static void assertRefused(Programme state, ProgrammeCommand command, ProgrammeRefusal code) {
        assertThat(ProgrammeRules.decide(state, command)).isEqualTo(new Decision.Refused<>(code));
    }
}
