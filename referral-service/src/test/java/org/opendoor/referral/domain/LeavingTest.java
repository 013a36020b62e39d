package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.leaving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.ContactWish.Wanted;
import org.opendoor.referral.domain.OpenDoor.Pace;

class LeavingTest {

    @ParameterizedTest
    @CsvSource({
        "STARTED_WORK, WORK, NONE",
        "BENEFIT_ENDED, BENEFIT, STANDARD",
        "MOVED_AREA, MOVED, STANDARD",
        "LOST_CONTACT, LOST_CONTACT, STANDARD",
        "LOCATION_OR_TRAVEL, PRACTICAL, STANDARD",
        "INCONVENIENT_TIME, PRACTICAL, STANDARD",
        "OTHER_APPOINTMENTS, PRACTICAL, STANDARD",
        "FORGOT, PRACTICAL, STANDARD",
        "TOO_UNWELL, PERSONAL, STANDARD",
        "NOT_APPROPRIATE, PERSONAL, ONCE",
        "NO_LONGER_NEEDED, PERSONAL, ONCE",
        "LIFE_EVENT, PERSONAL, REVIEW_DATE",
        "OTHER, PERSONAL, STANDARD"
    })
    void the_reason_gives_the_family_and_the_pace_of_the_open_door(Reason reason, Family family, Pace pace) {
        assertThat(reason.family()).isEqualTo(family);
        assertThat(leaving(reason).door().pace()).isEqualTo(pace);
    }

    @Test
    void what_the_person_said_about_the_open_door_wins_over_the_reason() {
        var asked = new OpenDoor(Pace.ONCE, Optional.of(TODAY.plusDays(30)));

        assertThat(with(Reason.FORGOT, ContactWish.NOT_ASKED, Optional.of(asked))
                        .door())
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"CANNOT_TRAVEL_ALONE", "LIMITED_MOBILITY", "CANNOT_LEAVE_HOME", "CANNOT_MEET_PEOPLE"})
    void a_detail_of_being_unwell_is_never_the_main_reason(Reason reason) {
        assertThat(no(leaving(reason))).isEqualTo(refused(Refusal.REASON_NOT_FOR_THIS));
        assertThat(withdraw(leaving(reason))).isEqualTo(refused(Refusal.REASON_NOT_FOR_THIS));
    }

    @Test
    void a_reason_for_stopping_early_fits_a_withdrawal_and_no_offer() {
        assertThat(no(leaving(Reason.NO_RAPPORT))).isEqualTo(refused(Refusal.REASON_NOT_FOR_THIS));
        assertThat(withdraw(leaving(Reason.NO_RAPPORT))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_main_reason_is_not_repeated_beside_itself() {
        var twice = new Leaving(Reason.FORGOT, Set.of(Reason.FORGOT), ContactWish.NOT_ASKED, Optional.empty());

        assertThat(no(twice)).isEqualTo(refused(Refusal.REASON_NOT_FOR_THIS));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "730, true", "732, false"})
    void a_day_for_contact_lies_within_two_years_from_today(int days, boolean taken) {
        var wish = new ContactWish(Wanted.YES, Optional.of(TODAY.plusDays(days)), Set.of());

        assertThat(no(with(Reason.FORGOT, wish, Optional.empty())) instanceof Decision.Accepted)
                .isEqualTo(taken);
        assertThat(
                        no(with(
                                        Reason.FORGOT,
                                        ContactWish.NOT_ASKED,
                                        Optional.of(new OpenDoor(Pace.STANDARD, wish.notBefore()))))
                                instanceof Decision.Accepted)
                .isEqualTo(taken);
    }

    @Test
    void a_review_date_without_its_date_is_refused() {
        var lacking = new OpenDoor(Pace.REVIEW_DATE, Optional.empty());

        assertThat(no(with(Reason.FORGOT, ContactWish.NOT_ASKED, Optional.of(lacking))))
                .isEqualTo(refused(Refusal.OPEN_DOOR_DATE_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "365, true", "366, false"})
    void time_to_think_ends_after_today_and_within_a_year(int days, boolean taken) {
        LocalDate reviewOn = TODAY.plusDays(days);

        var decision = decide(new ReferralCommand.GiveAnswer(new Answer.Later(reviewOn), TODAY));

        assertThat(decision)
                .isEqualTo(
                        taken
                                ? Decision.accept(new ReferralEvent.AnswerDeferred(1, reviewOn))
                                : refused(Refusal.REVIEW_DATE_OUT_OF_REACH));
    }

    private static Leaving with(Reason reason, ContactWish wish, Optional<OpenDoor> door) {
        return new Leaving(reason, Set.of(), wish, door);
    }

    private static Decision<ReferralEvent, Refusal> no(Leaving leaving) {
        return decide(new ReferralCommand.GiveAnswer(new Answer.No(leaving), TODAY));
    }

    private static Decision<ReferralEvent, Refusal> withdraw(Leaving leaving) {
        return decide(new ReferralCommand.Withdraw(leaving, TODAY));
    }

    private static Decision<ReferralEvent, Refusal> decide(ReferralCommand command) {
        return ReferralRules.decide(new ReferralState.Offered(), command);
    }

    private static Decision<ReferralEvent, Refusal> refused(Refusal refusal) {
        return Decision.refuse(refusal);
    }
}
