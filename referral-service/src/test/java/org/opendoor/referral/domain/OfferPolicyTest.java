package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opendoor.referral.domain.Examples.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.eventing.decision.Decision;

class OfferPolicyTest {

    private static final OfferPolicy FIRST = OfferPolicy.first();

    @Test
    void an_offer_waits_three_weeks_and_its_review_two_more() {
        assertThat(FIRST.version()).isEqualTo(1);
        assertThat(FIRST.lapsesOn(TODAY)).isEqualTo(TODAY.plusDays(21));
        assertThat(FIRST.reviewAfter(TODAY.plusDays(21))).isEqualTo(TODAY.plusDays(35));
    }

    @Test
    void a_day_of_its_review_is_one_that_somebody_could_have_asked_for() {
        var asked = new ReferralCommand.GiveAnswer(new Answer.Later(FIRST.reviewAfter(TODAY)), TODAY);

        assertThat(ReferralRules.decide(new ReferralState.Offered(), asked)).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 21, 14", "1, 0, 14", "1, 21, 0", "1, 21, 366"})
    void a_policy_that_keeps_nobody_waiting_or_everybody_is_none(int version, int toAnswer, int toReview) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfferPolicy(version, toAnswer, toReview));
    }
}
