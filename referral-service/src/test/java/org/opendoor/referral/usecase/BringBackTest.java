package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.usecase.House.NOW;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Route;
import org.opendoor.referral.domain.Source;

class BringBackTest {

    private static final UUID EARLIER = UUID.fromString("019a1c3f-0000-7b21-9c3e-000000000001");
    private static final Ending LEFT = ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 1);
    private static final Scope PROVIDER = new Scope(Set.of(), Set.of("tees-valley-nhs"), Set.of());
    private static final Scope ELSEWHERE = new Scope(Set.of("sunderland"), Set.of("wear-nhs"), Set.of());

    private final House house = new House();

    @Test
    void who_left_comes_back_by_one_call_with_all_that_is_known() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        var outcome = back(REFERRAL, PROVIDER);

        assertThat(outcome).isEqualTo(new Outcome.Done(NEXT, 1));
        assertThat(house.said).containsExactly(NEXT + " PersonReferred", REFERRAL + " PersonReReferred");
        var again = house.journeys.get(NEXT).referral().offer();
        assertThat(again.previous()).contains(REFERRAL);
        assertThat(again.customerId()).isEqualTo(Examples.CUSTOMER);
        assertThat(again.preferences())
                .isEqualTo(Examples.offer(CustomerKind.VOLUNTARY).preferences());
        assertThat(again.route()).isEqualTo(Route.CUSTOMER);
        assertThat(again.place().adviser()).contains("adviser-0417");
        assertThat(house.transactions).isEqualTo(1);
    }

    @Test
    void coming_back_to_an_open_offer_is_its_yes() {
        journey(REFERRAL, new ReferralState.Deferred(1, TODAY.plusDays(3)));

        assertThat(back(REFERRAL, PROVIDER)).isEqualTo(new Outcome.Done(REFERRAL, 2));
        assertThat(house.said).containsExactly(REFERRAL + " PersonReferred");
    }

    @Test
    void every_journey_that_waited_at_the_door_is_reopened() {
        journey(EARLIER, new ReferralState.Declined(ending(EndingKind.DECLINED, Family.WORK, 1)));
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        back(REFERRAL, PROVIDER);

        assertThat(house.journeys.get(EARLIER).state().status()).isEqualTo(ReferralStatus.REOPENED);
        assertThat(house.journeys.get(REFERRAL).state().status()).isEqualTo(ReferralStatus.REOPENED);
    }

    @Test
    void nobody_comes_back_from_a_programme_they_are_in() {
        journey(REFERRAL, new ReferralState.Referred(Optional.empty()));

        assertThat(back(REFERRAL, PROVIDER))
                .isEqualTo(new Outcome.Refused(Refusal.STILL_RUNNING, Optional.of(REFERRAL)));
    }

    @Test
    void nobody_comes_back_from_an_old_journey_while_a_newer_one_runs() {
        journey(EARLIER, new ReferralState.Declined(ending(EndingKind.DECLINED, Family.WORK, 1)));
        journey(REFERRAL, new ReferralState.Offered());

        assertThat(back(EARLIER, PROVIDER))
                .isEqualTo(new Outcome.Refused(Refusal.ACTIVE_REFERRAL_EXISTS, Optional.of(REFERRAL)));
    }

    @Test
    void who_came_back_already_is_pointed_to_the_new_journey() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));
        back(REFERRAL, PROVIDER);

        assertThat(back(REFERRAL, PROVIDER))
                .isEqualTo(new Outcome.Refused(Refusal.ALREADY_RE_REFERRED, Optional.of(NEXT)));
    }

    @Test
    void a_journey_out_of_sight_is_unknown() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        assertThat(back(REFERRAL, ELSEWHERE)).isEqualTo(Outcome.refused(Refusal.REFERRAL_UNKNOWN));
        assertThat(house.said).isEmpty();
    }

    private void journey(UUID id, ReferralState state) {
        house.holds(new Referral(id, Examples.offer(CustomerKind.VOLUNTARY), state));
    }

    private Outcome back(UUID id, Scope scope) {
        var request = new BringBack.Request(id, NEXT, Source.B1, Optional.empty(), Optional.<Preferences>empty());
        return house.bringBack().back(request, scope, NOW).await().indefinitely();
    }
}
