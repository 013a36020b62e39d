package org.opendoor.referral.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.referral.domain.Refusal;

class ReferralProblemTest {

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REFERRAL_UNKNOWN", "NOT_REFERRED", "REFERRAL_EXISTS", "CUSTOMER_MERGED"})
    void a_refusal_keeps_its_name_at_the_edge(Refusal refusal) {
        assertThat(ReferralProblem.of(refusal).name()).isEqualTo(refusal.name());
        assertThat(ReferralProblem.of(refusal).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRAL_UNKNOWN", "NOT_REFERRED"})
    void what_is_not_there_is_answered_as_everywhere(Refusal refusal) {
        assertThat(ReferralProblem.of(refusal)).isEqualTo(KitCode.NOT_YET_KNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOMER_MERGED")
    void whom_two_were_making_one_of_is_asked_for_again(Refusal refusal) {
        assertThat(ReferralProblem.of(refusal)).isEqualTo(KitCode.CONCURRENT_CHANGE);
    }
}
