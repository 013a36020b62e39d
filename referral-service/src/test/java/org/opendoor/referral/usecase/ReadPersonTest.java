package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.CUSTOMER;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.usecase.House.NOW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;

class ReadPersonTest {

    private static final Scope JOBCENTRE = new Scope(Set.of("durham"), Set.of(), Set.of());
    private static final Scope PROVIDER = new Scope(Set.of(), Set.of("tees-valley-nhs"), Set.of());

    private final House house = new House();

    @Test
    void whoever_may_read_leaves_a_trace() {
        holds(CustomerKind.MANDATORY, new ReferralState.Referred(Optional.empty()));

        assertThat(reads(PROVIDER)).isTrue();
        assertThat(reads(JOBCENTRE)).isTrue();
        assertThat(house.read).containsExactly(CUSTOMER, CUSTOMER);
    }

    @Test
    void a_provider_knows_nobody_who_was_only_offered_it() {
        holds(CustomerKind.MANDATORY, new ReferralState.Offered());

        assertThat(reads(PROVIDER)).isFalse();
        assertThat(reads(JOBCENTRE)).isTrue();
    }

    @Test
    void jobcentre_knows_nobody_who_keeps_it_out() {
        holds(CustomerKind.NOT_WITH_JOBCENTRE, new ReferralState.Referred(Optional.empty()));

        assertThat(reads(JOBCENTRE)).isFalse();
        assertThat(reads(PROVIDER)).isTrue();
        assertThat(house.read).hasSize(1);
    }

    @Test
    void a_provider_forgets_half_a_year_after_the_ending() {
        holds(CustomerKind.MANDATORY, ended(TODAY.minusMonths(6)));
        assertThat(reads(PROVIDER)).isTrue();

        holds(CustomerKind.MANDATORY, ended(TODAY.minusMonths(6).minusDays(1)));
        assertThat(reads(PROVIDER)).isFalse();
        assertThat(reads(JOBCENTRE)).isTrue();
    }

    @Test
    void a_provider_that_owes_a_contact_knows_whom_to_contact() {
        var declined = new Ending(EndingKind.DECLINED, Optional.of(Family.WORK), 1, TODAY.minusYears(1));
        holds(CustomerKind.NOT_WITH_JOBCENTRE, new ReferralState.Declined(declined));
        assertThat(reads(PROVIDER)).isFalse();

        house.openFollowUps.add(REFERRAL);

        assertThat(reads(PROVIDER)).isTrue();
    }

    private static ReferralState ended(LocalDate on) {
        return new ReferralState.Ended(new Ending(EndingKind.COMPLETED, Optional.empty(), 1, on));
    }

    private void holds(CustomerKind kind, ReferralState state) {
        house.holds(new Referral(REFERRAL, Examples.offer(kind), state));
    }

    private boolean reads(Scope scope) {
        return house.readPerson()
                .read(REFERRAL, scope, NOW)
                .await()
                .indefinitely()
                .isPresent();
    }
}
