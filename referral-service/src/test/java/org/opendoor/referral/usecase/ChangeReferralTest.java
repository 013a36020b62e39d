package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.leaving;
import static org.opendoor.referral.usecase.House.NOW;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Reason;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Refusal;

class ChangeReferralTest {

    private static final Scope DURHAM = new Scope(Set.of("durham"), Set.of(), Set.of());

    private final House house = new House();

    @Test
    void what_is_taken_is_kept_and_said_in_one_transaction() {
        holds(CustomerKind.MANDATORY, new ReferralState.Offered());

        var outcome = withdraw(DURHAM);

        assertThat(outcome).isEqualTo(new Outcome.Done(REFERRAL, 2));
        assertThat(house.said).containsExactly(REFERRAL + " OfferWithdrawn");
        assertThat(house.transactions).isEqualTo(1);
    }

    @Test
    void what_is_so_already_changes_and_says_nothing() {
        holds(CustomerKind.MANDATORY, new ReferralState.Referred(Optional.empty()));

        var outcome = house.changeReferral()
                .answer(REFERRAL, new Answer.Yes(), DURHAM, NOW)
                .await()
                .indefinitely();

        assertThat(outcome).isEqualTo(new Outcome.Done(REFERRAL, 1));
        assertThat(house.said).isEmpty();
    }

    @Test
    void what_is_refused_changes_and_says_nothing() {
        holds(CustomerKind.MANDATORY, new ReferralState.Referred(Optional.empty()));

        var outcome = house.changeReferral()
                .answer(REFERRAL, new Answer.No(leaving(Reason.FORGOT)), DURHAM, NOW)
                .await()
                .indefinitely();

        assertThat(outcome).isEqualTo(Outcome.refused(Refusal.ALREADY_REFERRED));
        assertThat(house.said).isEmpty();
        assertThat(house.journeys.get(REFERRAL).version()).isEqualTo(1);
    }

    @Test
    void what_the_caller_may_not_see_is_unknown() {
        holds(CustomerKind.NOT_WITH_JOBCENTRE, new ReferralState.Offered());

        assertThat(withdraw(DURHAM)).isEqualTo(Outcome.refused(Refusal.REFERRAL_UNKNOWN));
        assertThat(house.locked).isEmpty();
    }

    private Outcome withdraw(Scope scope) {
        return house.changeReferral()
                .withdraw(REFERRAL, leaving(Reason.OTHER), scope, NOW)
                .await()
                .indefinitely();
    }

    private void holds(CustomerKind kind, ReferralState state) {
        house.holds(new Referral(REFERRAL, Examples.offer(kind), state));
    }
}
