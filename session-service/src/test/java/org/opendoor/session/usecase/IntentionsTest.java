package org.opendoor.session.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.attendanceId;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.weekly;
import static org.opendoor.session.usecase.Bench.FOREIGN;
import static org.opendoor.session.usecase.Bench.ID;
import static org.opendoor.session.usecase.Bench.OWN;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.PlanRule;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.Recorded.Result;
import org.opendoor.session.usecase.module.ModulesInMemory;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes;
import org.opendoor.session.usecase.note.TakeDown;

/** What each use case adds to the common way: the clock, new ids, and how it builds its command. */
class IntentionsTest {

    private final Bench bench = new Bench();

    @Test
    void a_referral_begins_a_programme_and_lets_happen_what_came_before_it() {
        var outcome = await(new ReceiveReferral(bench, bench.desk(), bench, bench).receive(JOURNEY, Optional.empty()));

        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        assertThat(bench.programme()).contains(new Programme.Awaiting(JOURNEY));
        assertThat(bench.version()).isOne();
        assertThat(bench.previous).isEmpty();
        assertThat(bench.released).containsExactly(ID);
        assertThat(bench.begun).isOne();
    }

    @Test
    void the_same_referral_again_changes_nothing() {
        bench.holding(planned(weekly(3)));

        var outcome = await(new ReceiveReferral(bench, bench.desk(), bench, bench).receive(JOURNEY, Optional.empty()));

        assertThat(outcome).isEqualTo(new Outcome.Unchanged(planned(weekly(3)), 7));
        assertThat(bench.said).isEmpty();
    }

    @Test
    void a_withdrawal_of_somebody_unheard_of_is_not_yet_known() {
        assertThat(await(new AnswerWithdrawal(bench.desk()).answer(ID, Family.WORK)))
                .isEqualTo(new Outcome.Refused(ProgrammeRefusal.NOT_YET_KNOWN));
    }

    @Test
    void a_withdrawal_ends_the_programme_whoevers_it_is() {
        bench.holding(new Programme.Awaiting(JOURNEY));

        await(new AnswerWithdrawal(bench.desk()).answer(ID, Family.MOVED));

        assertThat(bench.programme()).containsInstanceOf(Programme.Ended.class);
    }

    @Test
    void an_appointment_gets_a_new_id() {
        bench.holding(new Programme.Awaiting(JOURNEY));

        await(new BookAssessment(bench.desk(), bench)
                .book(ID, OWN, id -> new Appointment(id, NOW, Medium.VIDEO, Optional.empty())));

        assertThat(bench.said)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProgrammeEvent.AppointmentBooked.class,
                        booked -> assertThat(booked.appointment().id()).isEqualTo(attendanceId(1)));
    }

    @Test
    void an_assessment_is_written_down_with_the_wish_that_was_told() {
        bench.holding(new Programme.Awaiting(JOURNEY));

        await(new HoldAssessment(bench.desk()).hold(ID, OWN, ACCEPTED, Optional.empty(), Optional.of(EVENINGS)));

        assertThat(bench.said)
                .containsExactly(new ProgrammeEvent.WishTold(EVENINGS), new ProgrammeEvent.AssessmentHeld(ACCEPTED));
    }

    @Test
    void a_plan_is_agreed_on_the_british_day_and_its_sessions_get_ids() {
        bench.holding(new Programme.Assessed(JOURNEY, ACCEPTED));
        bench.now = Instant.parse("2027-07-01T23:30:00Z");

        await(new AgreePlan(
                        bench.desk(), bench, new ReadRulebook(bench, new ModulesInMemory("SLEEP_WELL", "COUNSELLING")))
                .agree(
                        ID,
                        OWN,
                        List.of(
                                module("SLEEP_WELL", Delivery.GROUP, NOW.plusSeconds(9)),
                                module("COUNSELLING", Delivery.ONE_TO_ONE, NOW)),
                        List.of(new PlanRule.Override(PlanRule.ONE_AFTER_ANOTHER, PlanRule.Why.PERSON_ASKED))));

        assertThat(bench.programme()).containsInstanceOf(Programme.Planned.class);
        var plan =
                ((Programme.Planned) bench.programme().orElseThrow()).course().plan();
        assertThat(plan.agreedOn()).isEqualTo(LocalDate.parse("2027-07-02"));
        assertThat(plan.sessions())
                .extracting(session -> session.id(), session -> session.number())
                .containsExactly(tuple(attendanceId(4), 1), tuple(attendanceId(2), 2));
    }

    private static AgreePlan.Wanted module(String code, Delivery delivery, Instant on) {
        return new AgreePlan.Wanted.Module(code, delivery, 1, List.of(Meeting.at(on)), Optional.empty());
    }

    @Test
    void an_attendance_is_held_against_the_platforms_clock() {
        bench.holding(planned(weekly(6)));
        var statement = said(AttendanceCode.ON_TIME, NOW);

        assertThat(recorded(6, statement)).isEqualTo(new Recorded.Refused(ProgrammeRefusal.SESSION_NOT_YET_HELD));
        bench.now = Instant.parse("2027-03-08T10:00:00Z");
        assertThat(recorded(6, statement)).isEqualTo(new Recorded.Standing(Result.CREATED, 6, 8));
    }

    @Test
    void a_sender_is_told_what_came_of_a_statement() {
        bench.holding(planned(weekly(6)));
        recorded(1, said(AttendanceCode.DID_NOT_ATTEND, NOW));

        assertThat(recorded(1, said(AttendanceCode.ON_TIME, NOW.plusSeconds(1))))
                .isEqualTo(new Recorded.Standing(Result.UPDATED, 1, 9));
        assertThat(recorded(1, said(AttendanceCode.ON_TIME, NOW.plusSeconds(1))))
                .isEqualTo(new Recorded.Standing(Result.UNCHANGED, 1, 9));
        assertThat(recorded(1, said(AttendanceCode.DID_NOT_ATTEND, NOW)))
                .isEqualTo(new Recorded.Standing(Result.SUPERSEDED, 1, 9));
        assertThat(recorded(1, said(AttendanceCode.LATE_BUT_SEEN, NOW.plusSeconds(1))))
                .isEqualTo(new Recorded.Refused(ProgrammeRefusal.ATTENDANCE_CONFLICT));
        assertThat(recorded(6, said(AttendanceCode.IN_THE_FUTURE, NOW)))
                .isEqualTo(new Recorded.Standing(Result.UNCHANGED, 6, 9));
    }

    @Test
    void a_wish_needs_the_latest_version_to_have_been_seen() {
        bench.holding(new Programme.Awaiting(JOURNEY));
        var tell = new TellContactWish(bench.desk());

        assertThat(await(tell.tell(ID, OWN, EVENINGS, 6))).isEqualTo(new Outcome.Stale(7));
        assertThat(await(tell.tell(ID, OWN, EVENINGS, 7))).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void an_ending_keeps_its_reason_and_what_could_have_been_different() {
        bench.holding(planned(weekly(6)));
        var cause = new EndingCause.Because(Reason.LOST_CONTACT, List.of());

        var notes = new NotesInMemory();

        await(new EndProgramme(bench, bench.desk(), new TakeDown(notes, () -> NOW))
                .end(
                        ID,
                        OWN,
                        new EndProgramme.Told(
                                cause, Optional.empty(), Optional.empty(), Alternatives.Answers.NONE, "ring me")));

        assertThat(bench.programme())
                .hasValueSatisfying(now -> assertThat(now).isInstanceOfSatisfying(Programme.Ended.class, ended -> {
                    assertThat(ended.ending().kind()).isEqualTo(EndingKind.NOT_STARTED);
                    assertThat(ended.ending().cause()).isEqualTo(cause);
                }));
        assertThat(await(notes.find(ID, Note.ENDING))).contains(new Notes.Kept<>("ring me", 1));
    }

    @Test
    void a_programme_out_of_reach_is_shown_to_nobody() {
        bench.holding(new Programme.Awaiting(JOURNEY));
        var read = new ReadProgrammes(bench);

        assertThat(await(read.one(ID, OWN))).isPresent();
        assertThat(await(read.one(ID, FOREIGN))).isEmpty();
    }

    @Test
    void whoever_has_no_provider_has_an_empty_list_and_nothing_is_asked() {
        var read = new ReadProgrammes(bench);

        assertThat(await(read.list(Set.of(), Optional.empty(), Optional.empty(), 51)))
                .isEmpty();
        assertThat(bench.asked).isEmpty();
        await(read.list(Set.of("wear-nhs"), Optional.of(Stage.RUNNING), Optional.empty(), 51));
        assertThat(bench.asked)
                .containsExactly(new ProgrammeReader.Query(
                        Set.of("wear-nhs"), Optional.of(Stage.RUNNING), Optional.empty(), 51));
    }

    private Recorded recorded(int session, Attendance.Statement statement) {
        return await(new RecordAttendance(bench.desk(), bench)
                .record(ID, OWN, new SessionRef.ByNumber(session), statement, Optional.empty()));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
