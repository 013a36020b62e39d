package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.ProgrammeRefusal.ASSESSMENT_NOT_YET_HELD;
import static org.opendoor.session.domain.ProgrammeRefusal.REASON_DOES_NOT_FIT;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.notAccepted;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeEvent.AppointmentBooked;
import org.opendoor.session.domain.ProgrammeEvent.AssessmentHeld;
import org.opendoor.session.domain.ProgrammeEvent.LastSessionAhead;
import org.opendoor.session.domain.ProgrammeEvent.PlanAgreed;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeEnded;
import org.opendoor.session.domain.ProgrammeEvent.WishTold;
import org.opendoor.session.domain.assessment.HandBack;

class AssessingTest {

    private static final Programme AWAITING = new Programme.Awaiting(JOURNEY);
    private static final Programme BOOKED = new Programme.AssessmentBooked(JOURNEY, APPOINTMENT);
    private static final Programme ASSESSED = new Programme.Assessed(JOURNEY, ACCEPTED);

    @Test
    void the_same_appointment_again_is_done_already_whatever_its_id() {
        var again = new Appointment(NEW_ID, APPOINTMENT.startsAt(), APPOINTMENT.medium(), APPOINTMENT.practitioner());

        assertThat(ProgrammeRules.decide(BOOKED, new BookAssessment(again, NOW)))
                .isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void somebody_who_did_not_come_is_offered_another_appointment() {
        var nextWeek = new Appointment(NEW_ID, NOW.plus(Duration.ofDays(7)), Medium.FACE_TO_FACE, Optional.empty());
        var afterTheFirst = APPOINTMENT.startsAt();

        assertThat(accepted(BOOKED, new BookAssessment(nextWeek, afterTheFirst)))
                .containsExactly(new AppointmentBooked(nextWeek));
    }

    @Test
    void an_assessment_cannot_have_been_held_tomorrow() {
        var tomorrow = new Assessment(
                TODAY.plusDays(1),
                ACCEPTED.conditionGroup(),
                ACCEPTED.workReadiness(),
                ACCEPTED.verdict(),
                Optional.empty(),
                ACCEPTED.findings());

        assertThat(ProgrammeRules.decide(BOOKED, new HoldAssessment(tomorrow, Optional.empty(), Optional.empty(), NOW)))
                .isEqualTo(new Decision.Refused<>(ASSESSMENT_NOT_YET_HELD));
    }

    @Test
    void whoever_is_not_accepted_ends_there_and_somebody_gets_in_touch() {
        var command =
                new HoldAssessment(notAccepted(Reason.NOT_APPROPRIATE), Optional.empty(), Optional.of(EVENINGS), NOW);

        var events = accepted(AWAITING, command);

        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(WishTold.class, AssessmentHeld.class, ProgrammeEnded.class);
        assertThat(events.getLast()).isInstanceOfSatisfying(ProgrammeEnded.class, ended -> {
            assertThat(ended.ending().kind()).isEqualTo(EndingKind.NOT_ACCEPTED);
            assertThat(ended.ending().aftercare())
                    .isEqualTo(new Ending.Aftercare(EVENINGS, new OpenDoor(OpenDoor.Pace.ONCE, Optional.empty())));
        });
    }

    @Test
    void who_keeps_jobcentre_out_is_not_handed_back_to_an_adviser() {
        var known = notAccepted(Reason.NOT_APPROPRIATE);
        var back = new HandBack(HandBack.To.ADVISER, "practitioner-1", HandBack.Agrees.NO);
        var no = new Assessment.Verdict.NotTakenOn(Reason.NOT_APPROPRIATE, Optional.of(back));
        var command = new HoldAssessment(
                new Assessment(
                        known.heldOn(),
                        known.conditionGroup(),
                        known.workReadiness(),
                        no,
                        known.practitioner(),
                        known.findings()),
                Optional.empty(),
                Optional.empty(),
                NOW);
        var keptOut = new Programme.Awaiting(JOURNEY.of(JOURNEY.customerId(), CustomerKind.NOT_WITH_JOBCENTRE));

        assertThat(ProgrammeRules.decide(keptOut, command))
                .isEqualTo(new Decision.Refused<>(ProgrammeRefusal.NO_ADVISER));
        assertThat(accepted(AWAITING, command)).hasSize(2);
    }

    @Test
    void a_reason_that_speaks_of_sessions_is_none_for_not_accepting() {
        var command = new HoldAssessment(notAccepted(Reason.NO_RAPPORT), Optional.empty(), Optional.empty(), NOW);

        assertThat(ProgrammeRules.decide(AWAITING, command)).isEqualTo(new Decision.Refused<>(REASON_DOES_NOT_FIT));
    }

    @Test
    void the_same_assessment_again_is_done_already() {
        var again = new HoldAssessment(ACCEPTED, Optional.empty(), Optional.empty(), NOW);

        assertThat(ProgrammeRules.decide(ASSESSED, again)).isEqualTo(new Decision.AlreadyDone<>());
        assertThat(ProgrammeRules.decide(planned(weekly(3)), again)).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void who_assessed_is_named_or_was_booked_or_writes_it_down_in_this_order() {
        var unled = ACCEPTED.ledBy(Optional.empty());
        var nobody = new HoldAssessment(unled, Optional.empty(), Optional.empty(), NOW);
        var writer = new HoldAssessment(unled, Optional.of("practitioner-9"), Optional.empty(), NOW);
        var named = new HoldAssessment(
                ACCEPTED.ledBy(Optional.of("practitioner-5")), Optional.of("practitioner-9"), Optional.empty(), NOW);

        assertThat(lead(AWAITING, nobody)).isEmpty();
        assertThat(lead(AWAITING, writer)).contains("practitioner-9");
        assertThat(lead(BOOKED, writer)).isEqualTo(APPOINTMENT.practitioner());
        assertThat(lead(BOOKED, named)).contains("practitioner-5");
    }

    @Test
    void who_names_no_practitioner_says_the_same_again_and_who_names_another_does_not() {
        var led = new Programme.Assessed(JOURNEY, ACCEPTED.ledBy(Optional.of("practitioner-5")));
        var again = new HoldAssessment(
                ACCEPTED.ledBy(Optional.empty()), Optional.of("practitioner-9"), Optional.empty(), NOW);
        var other = new HoldAssessment(
                ACCEPTED.ledBy(Optional.of("practitioner-9")), Optional.empty(), Optional.empty(), NOW);

        assertThat(ProgrammeRules.decide(led, again)).isEqualTo(new Decision.AlreadyDone<>());
        assertThat(ProgrammeRules.decide(led, other))
                .isEqualTo(new Decision.Refused<>(ProgrammeRefusal.ALREADY_ASSESSED));
    }

    private static Optional<String> lead(Programme state, HoldAssessment command) {
        return ((AssessmentHeld) accepted(state, command).getFirst())
                .assessment()
                .practitioner();
    }

    @Test
    void a_plan_of_one_session_announces_its_last_with_the_plan() {
        var plan = weekly(1);

        assertThat(accepted(ASSESSED, new AgreePlan(plan)))
                .containsExactly(
                        new PlanAgreed(plan),
                        new LastSessionAhead(plan.sessions().getFirst().heldOn()));
    }

    @Test
    void the_same_plan_again_is_done_already() {
        assertThat(ProgrammeRules.decide(planned(weekly(3)), new AgreePlan(weekly(3))))
                .isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void a_plan_with_other_times_is_another() {
        var anHourLater = weekly(3, Instant.parse("2027-02-01T11:00:00Z"));

        assertThat(ProgrammeRules.decide(planned(weekly(3)), new AgreePlan(anHourLater)))
                .isEqualTo(new Decision.Refused<>(ProgrammeRefusal.PLAN_ALREADY_AGREED));
    }
}
