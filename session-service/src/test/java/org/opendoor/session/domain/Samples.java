package org.opendoor.session.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Attendance.Statement;
import org.opendoor.session.domain.ContactWish.Wanted;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.assessment.AboutGroups;
import org.opendoor.session.domain.assessment.Condition;
import org.opendoor.session.domain.assessment.Findings;
import org.opendoor.session.domain.assessment.HandBack;
import org.opendoor.session.domain.assessment.Support;

/** People and plans that the tests share. It is noon on 1 March 2027; sessions are weekly, the first on 1 February. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    public static final Instant FIRST_SESSION = Instant.parse("2027-02-01T10:00:00Z");
    public static final UUID NEW_ID = UUID.fromString("019a0000-0000-7000-8000-00000000abcd");
    public static final UUID ITEM = UUID.fromString("019a0000-0000-7000-8000-00000000f001");
    public static final UUID GROUP = UUID.fromString("019a0000-0000-7000-8000-0000000000b1");
    public static final ContactWish EVENINGS =
            new ContactWish(Wanted.YES, Optional.of(LocalDate.parse("2027-03-15")), Set.of(TimeOfDay.EVENING));
    public static final Journey JOURNEY = new Journey(
            UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01"),
            UUID.fromString("019a1c40-7d10-712b-9c3e-a2d1f57b8c01"),
            CustomerKind.MANDATORY,
            new Parties("durham", "tees-valley-nhs", Optional.of("adviser-0417"), Optional.empty()),
            LocalDate.parse("2027-01-04"),
            ContactWish.NOT_ASKED);
    public static final Journey JOURNEY_WITH_WISH = JOURNEY.withWish(EVENINGS);
    public static final Parties WEAR = new Parties("sunderland", "wear-nhs", Optional.empty(), Optional.empty());
    public static final Appointment APPOINTMENT = new Appointment(
            UUID.fromString("019a0000-0000-7000-8000-0000000000a1"),
            Instant.parse("2027-03-02T09:30:00Z"),
            Medium.TELEPHONE,
            Optional.of("practitioner-1"));
    public static final Assessment ACCEPTED = new Assessment(
            LocalDate.parse("2027-01-20"),
            ConditionGroup.BOTH,
            WorkReadiness.NOT_YET_READY,
            new Assessment.Verdict.TakenOn(),
            Optional.of("practitioner-1"),
            new Findings(
                    Set.of(Condition.MENTAL_HEALTH, Condition.MUSCULOSKELETAL),
                    Set.of(Support.COUNSELLOR),
                    Optional.of(AboutGroups.UNEASY)));

    private Samples() {}

    public static Assessment notAccepted(Reason reason) {
        return new Assessment(
                ACCEPTED.heldOn(),
                ACCEPTED.conditionGroup(),
                ACCEPTED.workReadiness(),
                new Assessment.Verdict.NotTakenOn(
                        reason, Optional.of(new HandBack(HandBack.To.GP, "practitioner-1", HandBack.Agrees.YES))),
                ACCEPTED.practitioner(),
                ACCEPTED.findings());
    }

    /** Weekly sessions of pain management in a group, the first four of which are over. */
    public static Plan weekly(int sessions) {
        return weekly(sessions, FIRST_SESSION);
    }

    public static Plan weekly(int sessions, Instant first) {
        return promising(sessions, dates(sessions, first));
    }

    /** More are promised than have a date. */
    public static Plan waiting(int promised, int dated) {
        return promising(promised, dates(dated, FIRST_SESSION));
    }

    private static List<Plan.Dated> dates(int sessions, Instant first) {
        var dated = new ArrayList<Plan.Dated>();
        for (int n = 1; n <= sessions; n++) {
            dated.add(new Plan.Dated(sessionId(n), Meeting.at(first.plus(Duration.ofDays(7L * (n - 1))))));
        }
        return dated;
    }

    /** Pain management in a group: so many sessions are promised, and these have a date. */
    public static Plan promising(int sessions, List<Plan.Dated> dated) {
        var item = PlanItem.ModuleItem.of(ITEM, "PAIN_MANAGEMENT", Delivery.GROUP, sessions);
        return Plan.of(LocalDate.parse("2027-01-20"), List.of(new Plan.Proposed(item, dated)));
    }

    /** The same plan, its module in {@link #GROUP}. */
    public static Plan inGroup(Plan plan) {
        var items = plan.modules().stream()
                .<PlanItem>map(item -> item.inGroup(Optional.of(GROUP)))
                .toList();
        return new Plan(plan.agreedOn(), items, plan.sessions());
    }

    /** All sessions are over. */
    public static Plan past(int sessions) {
        return weekly(sessions, FIRST_SESSION.minus(Duration.ofDays(365)));
    }

    public static UUID sessionId(int number) {
        return UUID.fromString("019a0000-0000-7000-8000-%012d".formatted(number));
    }

    public static UUID attendanceId(int number) {
        return UUID.fromString("019a0000-0000-7000-9000-%012d".formatted(number));
    }

    public static Programme planned(Plan plan) {
        return new Programme.Planned(JOURNEY, ACCEPTED, Course.starting(plan));
    }

    /** Planned, and then these codes, session by session. */
    public static Programme after(Plan plan, AttendanceCode... codes) {
        var now = planned(plan);
        for (int n = 1; n <= codes.length; n++) {
            now = Evolution.after(now, accepted(now, record(n, codes[n - 1])));
        }
        return now;
    }

    public static List<ProgrammeEvent> accepted(Programme state, ProgrammeCommand command) {
        return switch (ProgrammeRules.decide(state, command)) {
            case Decision.Accepted(var events) -> events;
            case Decision.AlreadyDone<?, ?> _, Decision.Refused<?, ?> _ ->
                throw new AssertionError(command + " was not accepted in " + state);
        };
    }

    public static RecordAttendance record(int number, AttendanceCode code) {
        return record(number, said(code, NOW));
    }

    public static RecordAttendance record(int number, Statement statement) {
        return new RecordAttendance(
                new SessionRef.ByNumber(number), statement, attendanceId(number), Optional.empty(), NOW);
    }

    /** With a reason where one is needed. */
    public static Statement said(AttendanceCode code, Instant recordedAt) {
        var reason = code.missed() ? Optional.of(AttendanceReason.FELT_UNWELL) : Optional.<AttendanceReason>empty();
        return new Statement(code, reason, recordedAt);
    }

    /** Whatever else was offered was declined. */
    public static ProgrammeCommand.End end(Reason reason) {
        return end(reason, Alternatives.Answer.DECLINED);
    }

    public static ProgrammeCommand.End end(Reason reason, Alternatives.Answer toEach) {
        var answers = Alternatives.before(reason).stream().collect(Collectors.toMap(each -> each, _ -> toEach));
        return new ProgrammeCommand.End(
                new EndingCause.Because(reason, List.of()),
                Optional.empty(),
                Optional.empty(),
                new Alternatives.Answers(answers),
                NOW);
    }
}
