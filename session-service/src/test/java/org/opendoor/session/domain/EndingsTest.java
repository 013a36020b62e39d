package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.ProgrammeRefusal.REASON_DOES_NOT_FIT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.AnswerWithdrawal;
import org.opendoor.session.domain.ProgrammeCommand.End;
import org.opendoor.session.domain.ProgrammeCommand.TellContactWish;
import org.opendoor.session.domain.ProgrammeEvent.EndingCorrected;
import org.opendoor.session.domain.ProgrammeEvent.ProgrammeEnded;

class EndingsTest {

    private static final Programme AWAITING = new Programme.Awaiting(JOURNEY);

    @Test
    void before_any_session_it_never_started_and_after_one_it_was_left() {
        assertThat(endingOf(AWAITING, end(Reason.TOO_UNWELL)).kind()).isEqualTo(EndingKind.NOT_STARTED);
        assertThat(endingOf(after(weekly(6), ON_TIME), end(Reason.TOO_UNWELL)).kind())
                .isEqualTo(EndingKind.DROPPED_OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED_WORK, WORK",
        "BENEFIT_ENDED, BENEFIT",
        "MOVED_AREA, MOVED",
        "LOST_CONTACT, LOST_CONTACT",
        "LOCATION_OR_TRAVEL, PRACTICAL",
        "INCONVENIENT_TIME, PRACTICAL",
        "OTHER_APPOINTMENTS, PRACTICAL",
        "FORGOT, PRACTICAL",
        "TOO_UNWELL, PERSONAL",
        "CARING_RESPONSIBILITIES, PERSONAL",
        "OTHER, PERSONAL"
    })
    void every_reason_has_a_family(Reason reason, Family family) {
        assertThat(endingOf(AWAITING, end(reason)).cause().family()).contains(family);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANNOT_TRAVEL_ALONE", "LIMITED_MOBILITY", "CANNOT_LEAVE_HOME", "CANNOT_MEET_PEOPLE"})
    void a_detail_is_never_the_main_reason(Reason detail) {
        assertThat(ProgrammeRules.decide(AWAITING, end(detail))).isEqualTo(new Decision.Refused<>(REASON_DOES_NOT_FIT));
    }

    @ParameterizedTest
    @EnumSource(names = {"NEEDS_NOT_ADDRESSED", "NO_RAPPORT", "METHOD_OF_DELIVERY"})
    void whoever_attended_nothing_cannot_have_left_because_of_the_sessions(Reason reason) {
        assertThat(ProgrammeRules.decide(AWAITING, end(reason))).isEqualTo(new Decision.Refused<>(REASON_DOES_NOT_FIT));
        assertThat(endingOf(after(weekly(6), ON_TIME), end(reason)).kind()).isEqualTo(EndingKind.DROPPED_OUT);
    }

    @Test
    void further_reasons_are_kept_once_and_without_the_main_one() {
        var cause = new EndingCause.Because(
                Reason.TOO_UNWELL, List.of(Reason.FORGOT, Reason.TOO_UNWELL, Reason.FORGOT, Reason.LIMITED_MOBILITY));

        assertThat(cause.further()).containsExactly(Reason.LIMITED_MOBILITY, Reason.FORGOT);
    }

    @ParameterizedTest
    @CsvSource({
        "STARTED_WORK, NONE",
        "NOT_APPROPRIATE, ONCE",
        "NO_LONGER_NEEDED, ONCE",
        "TOO_UNWELL, STANDARD",
        "LOST_CONTACT, STANDARD"
    })
    void the_reason_sets_the_pace_of_the_open_door(Reason reason, OpenDoor.Pace pace) {
        assertThat(endingOf(AWAITING, end(reason)).aftercare().openDoor())
                .isEqualTo(new OpenDoor(pace, Optional.empty()));
    }

    @Test
    void after_a_life_event_nobody_is_asked_for_six_weeks() {
        assertThat(endingOf(AWAITING, end(Reason.LIFE_EVENT)).aftercare().openDoor())
                .isEqualTo(new OpenDoor(OpenDoor.Pace.REVIEW_DATE, Optional.of(TODAY.plusWeeks(6))));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIFE_EVENT", "STARTED_WORK", "TOO_UNWELL"})
    void a_day_that_the_person_named_comes_before_anything_inferred(Reason reason) {
        var inMay = LocalDate.parse("2027-05-04");
        var command = new End(
                new EndingCause.Because(reason, List.of()),
                Optional.empty(),
                Optional.of(inMay),
                end(reason).answers(),
                NOW);

        assertThat(endingOf(AWAITING, command).aftercare().openDoor())
                .isEqualTo(new OpenDoor(OpenDoor.Pace.REVIEW_DATE, Optional.of(inMay)));
    }

    @Test
    void the_wish_told_with_the_ending_stands_in_it() {
        var command = new End(
                new EndingCause.Because(Reason.OTHER, List.of()),
                Optional.of(EVENINGS),
                Optional.empty(),
                Alternatives.Answers.NONE,
                NOW);

        assertThat(endingOf(AWAITING, command).aftercare().wish()).isEqualTo(EVENINGS);
    }

    @Test
    void the_day_of_the_ending_is_the_british_one() {
        var lateInSummer = Instant.parse("2027-07-01T23:30:00Z");
        var command = new End(
                new EndingCause.Because(Reason.OTHER, List.of()),
                Optional.empty(),
                Optional.empty(),
                Alternatives.Answers.NONE,
                lateInSummer);

        assertThat(endingOf(AWAITING, command).endedOn()).isEqualTo(LocalDate.parse("2027-07-02"));
    }

    @Test
    void a_withdrawal_told_to_the_adviser_ends_it_with_no_more_than_the_family() {
        var ending = endingOf(after(weekly(6), ON_TIME), new AnswerWithdrawal(Family.MOVED, NOW));

        assertThat(ending.kind()).isEqualTo(EndingKind.DROPPED_OUT);
        assertThat(ending.cause().family()).contains(Family.MOVED);
        assertThat(ending.cause().reason()).isEmpty();
        assertThat(ending.aftercare().openDoor().pace()).isEqualTo(OpenDoor.Pace.STANDARD);
        assertThat(endingOf(AWAITING, new AnswerWithdrawal(Family.WORK, NOW))
                        .aftercare()
                        .openDoor()
                        .pace())
                .isEqualTo(OpenDoor.Pace.NONE);
    }

    @Test
    void the_same_reason_again_is_done_already() {
        assertThat(ProgrammeRules.decide(ended(), end(Reason.OTHER))).isEqualTo(new Decision.AlreadyDone<>());
    }

    @Test
    void a_wish_told_afterwards_is_the_same_ending_with_a_higher_revision() {
        var first = ended().ending();

        assertThat(accepted(ended(), new TellContactWish(EVENINGS)))
                .containsExactly(new EndingCorrected(new Ending(
                        first.kind(),
                        first.cause(),
                        2,
                        first.endedOn(),
                        new Ending.Aftercare(EVENINGS, first.aftercare().openDoor()),
                        first.tally())));
    }

    @Test
    void the_same_wish_again_raises_no_revision() {
        var told = Evolution.after(ended(), accepted(ended(), new TellContactWish(EVENINGS)));

        assertThat(ProgrammeRules.decide(told, new TellContactWish(EVENINGS))).isEqualTo(new Decision.AlreadyDone<>());
        assertThat(accepted(told, new TellContactWish(ContactWish.NOT_ASKED)))
                .singleElement()
                .isInstanceOfSatisfying(
                        EndingCorrected.class,
                        corrected -> assertThat(corrected.ending().revision()).isEqualTo(3));
    }

    private static Programme.Ended ended() {
        return (Programme.Ended) Evolution.after(AWAITING, accepted(AWAITING, end(Reason.OTHER)));
    }

    private static Ending endingOf(Programme state, ProgrammeCommand command) {
        return accepted(state, command).stream()
                .filter(ProgrammeEnded.class::isInstance)
                .map(event -> ((ProgrammeEnded) event).ending())
                .findFirst()
                .orElseThrow();
    }
}
