package org.opendoor.session.usecase.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.LATE_BUT_SEEN;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.attendanceId;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.sessionId;
import static org.opendoor.session.domain.Samples.weekly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Attendance.Statement;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.usecase.Bench;
import org.opendoor.session.usecase.patient.Patients.Found;
import org.opendoor.session.usecase.patient.Patients.Pointer;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.Register.Line;
import org.opendoor.session.usecase.register.Register.Mode;
import org.opendoor.session.usecase.register.Register.Row;
import org.opendoor.session.usecase.register.Register.Whom;
import org.opendoor.session.usecase.register.RegisterReport.Result;
import org.opendoor.session.usecase.register.RegisterReport.RowReport;

class TakeRegisterTest {

    private static final UUID ID = JOURNEY.referralId();
    private static final Set<String> TEES = Set.of("tees-valley-nhs");
    private static final UUID REGISTER = Samples.sessionId(900);

    private final Bench bench = new Bench().holding(Samples.planned(weekly(6)));
    private final Filing filing = new Filing();
    private final TakeRegister take = new TakeRegister(bench, bench.desk(), filing, filing, bench, () -> NOW);

    @Test
    void each_row_is_answered_in_its_place_and_what_can_stand_is_one_change() {
        var report = take(
                Mode.EACH,
                by(ID, 1, said(ON_TIME, NOW)),
                by(ID, 6, said(ON_TIME, NOW)),
                by(ID, 2, said(DID_NOT_ATTEND, NOW)),
                by(ID, 7, said(ON_TIME, NOW)),
                by(sessionId(99), 1, said(ON_TIME, NOW)));

        assertThat(results(report))
                .containsExactly(Result.CREATED, Result.REFUSED, Result.CREATED, Result.REFUSED, Result.REFUSED);
        assertThat(codes(report)).containsExactly("SESSION_NOT_YET_HELD", "NO_SUCH_SESSION", "NOT_YET_KNOWN");
        assertThat(report.rows().getFirst())
                .isEqualTo(new RowReport("/rows/0", Result.CREATED, ID, sessionId(1), attendanceId(1), List.of()));
        assertThat(bench.versionOf(ID)).isEqualTo(9);
        assertThat(bench.happenings()).hasSize(1);
        assertThat(filing.kept).containsExactly(report);
    }

    @Test
    void a_row_that_says_again_what_stands_or_something_older_changes_nothing() {
        bench.holding(after(weekly(6), ON_TIME));

        var report =
                take(Mode.ALL, by(ID, 1, said(ON_TIME, NOW)), by(ID, 1, said(DID_NOT_ATTEND, NOW.minusSeconds(9))));

        assertThat(results(report)).containsExactly(Result.UNCHANGED, Result.SUPERSEDED);
        assertThat(report.rows()).extracting(RowReport::attendanceId).containsOnly(attendanceId(1));
        assertThat(report.applied()).isTrue();
        assertThat(bench.happenings()).isEmpty();
    }

    @Test
    void a_correction_keeps_the_attendances_id() {
        bench.holding(after(weekly(6), ON_TIME, ON_TIME));

        var report = take(Mode.ALL, by(ID, 2, said(DID_NOT_ATTEND, NOW.plusSeconds(1))));

        assertThat(results(report)).containsExactly(Result.UPDATED);
        assertThat(report.rows().getFirst().attendanceId()).isEqualTo(attendanceId(2));
    }

    @Test
    void of_two_that_contradict_each_other_at_one_time_neither_is_taken() {
        var report = take(
                Mode.EACH,
                by(ID, 1, said(ON_TIME, NOW)),
                by(ID, 1, said(DID_NOT_ATTEND, NOW)),
                by(ID, 2, said(ON_TIME, NOW)));

        assertThat(results(report)).containsExactly(Result.CONFLICT, Result.CONFLICT, Result.CREATED);
        assertThat(codes(report)).containsOnly("ATTENDANCE_CONFLICT");
    }

    @Test
    void the_same_row_twice_is_one_and_of_two_times_the_newer_stands_whichever_came_first() {
        var report = take(
                Mode.ALL,
                by(ID, 1, said(ON_TIME, NOW)),
                by(ID, 1, said(ON_TIME, NOW)),
                by(ID, 2, said(LATE_BUT_SEEN, NOW)),
                by(ID, 2, said(ON_TIME, NOW.minusSeconds(1))));

        assertThat(results(report))
                .containsExactly(Result.CREATED, Result.UNCHANGED, Result.CREATED, Result.SUPERSEDED);
    }

    @Test
    void something_else_at_the_time_of_what_stands_is_a_conflict() {
        bench.holding(after(weekly(6), ON_TIME));

        assertThat(results(take(Mode.EACH, by(ID, 1, said(LATE_BUT_SEEN, NOW)))))
                .containsExactly(Result.CONFLICT);
    }

    @Test
    void all_or_none_is_none_where_one_row_cannot_be_taken() {
        var report = take(Mode.ALL, by(ID, 1, said(ON_TIME, NOW)), by(ID, 6, said(ON_TIME, NOW)));

        assertThat(report.applied()).isFalse();
        assertThat(results(report)).containsExactly(Result.CREATED, Result.REFUSED);
        assertThat(report.rows().getFirst().attendanceId()).isNull();
        assertThat(bench.versionOf(ID)).isEqualTo(7);
        assertThat(filing.kept).isEmpty();
    }

    @Test
    void a_dry_run_tells_and_does_nothing() {
        var register = new Register(REGISTER, Mode.EACH, true, rows(by(ID, 1, said(ON_TIME, NOW))));

        var report = take.take(register, TEES).await().indefinitely();

        assertThat(results(report)).containsExactly(Result.CREATED);
        assertThat(report.applied()).isFalse();
        assertThat(bench.versionOf(ID)).isEqualTo(7);
        assertThat(filing.kept).isEmpty();
    }

    @Test
    void a_row_that_could_not_be_read_is_told_why_and_spoils_no_other() {
        var unread = new Row("/rows/0", Optional.empty(), List.of(new Fault("/rows/0/code", "PATTERN", "a code")));
        var register = new Register(
                REGISTER,
                Mode.EACH,
                false,
                List.of(unread, rows(by(ID, 1, said(ON_TIME, NOW))).getFirst()));

        var report = take.take(register, TEES).await().indefinitely();

        assertThat(results(report)).containsExactly(Result.REFUSED, Result.CREATED);
        assertThat(report.rows().getFirst().faults()).containsExactlyElementsOf(unread.faults());
    }

    @Test
    void another_providers_person_looks_as_if_nobody_had_heard_of_them() {
        var foreign = new Register(REGISTER, Mode.EACH, false, rows(by(ID, 1, said(ON_TIME, NOW))));

        var report = take.take(foreign, Set.of("wear-nhs")).await().indefinitely();

        assertThat(codes(report)).containsExactly("NOT_YET_KNOWN");
    }

    @Test
    void a_patient_is_found_by_the_providers_own_number_and_their_session() {
        filing.patients.put(new Pointer("H-17", sessionId(1)), new Found(Set.of(ID), true));
        filing.patients.put(new Pointer("H-17", sessionId(50)), new Found(Set.of(), true));
        filing.patients.put(new Pointer("H-2", sessionId(1)), new Found(Set.of(ID, sessionId(99)), true));

        var report = take(
                Mode.EACH,
                by("H-17", 1, said(ON_TIME, NOW)),
                by("H-17", 50, said(ON_TIME, NOW)),
                by("H-2", 1, said(ON_TIME, NOW)),
                by("H-3", 1, said(ON_TIME, NOW)));

        assertThat(results(report)).containsExactly(Result.CREATED, Result.REFUSED, Result.REFUSED, Result.REFUSED);
        assertThat(codes(report)).containsExactly("NO_SUCH_SESSION", "PATIENT_AMBIGUOUS", "PATIENT_UNKNOWN");
        assertThat(report.rows().getFirst().referralId()).isEqualTo(ID);
    }

    @Test
    void after_the_ending_a_row_corrects_it() {
        bench.holding(after(past(3), ON_TIME, ON_TIME, DID_NOT_ATTEND));

        var report = take(Mode.ALL, by(ID, 3, said(ON_TIME, NOW.plusSeconds(1))));

        assertThat(results(report)).containsExactly(Result.UPDATED);
        assertThat(bench.programme())
                .hasValueSatisfying(now -> assertThat(now)
                        .isInstanceOfSatisfying(
                                Programme.Ended.class,
                                ended -> assertThat(ended.ending().kind()).isEqualTo(EndingKind.COMPLETED)));
    }

    private RegisterReport take(Mode mode, Line... lines) {
        return take.take(new Register(REGISTER, mode, false, rows(lines)), TEES)
                .await()
                .indefinitely();
    }

    private static List<Row> rows(Line... lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(new Row("/rows/" + rows.size(), Optional.of(line), List.of()));
        }
        return rows;
    }

    private static Line by(UUID referralId, int session, Statement statement) {
        return new Line(new Whom.ByReferral(referralId), sessionId(session), statement);
    }

    private static Line by(String localPatientId, int session, Statement statement) {
        return new Line(new Whom.ByLocalId(localPatientId), sessionId(session), statement);
    }

    private static List<Result> results(RegisterReport report) {
        return report.rows().stream().map(RowReport::result).toList();
    }

    private static List<String> codes(RegisterReport report) {
        return report.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(Fault::code)
                .toList();
    }
}
