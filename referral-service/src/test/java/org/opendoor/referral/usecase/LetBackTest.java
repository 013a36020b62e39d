package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.usecase.House.NOW;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.TimeOfDay;

class LetBackTest {

    private final House house = new House();

    @Test
    void a_yes_told_to_an_adviser_refers_the_person_again_as_they_are_known() {
        left();

        assertThat(in(LetBack.Side.JOBCENTRE, "adviser-7", Preferences.NONE)).isEqualTo(new Outcome.Done(NEXT, 1));
        var again = house.journeys.get(NEXT).referral().offer();
        assertThat(again.source()).isEqualTo(Source.M5);
        assertThat(again.place().adviser()).contains("adviser-7");
        assertThat(again.preferences()).isEqualTo(was());
    }

    @Test
    void a_yes_told_to_a_practitioner_is_the_persons_own() {
        left();
        in(LetBack.Side.PROVIDER, null, Preferences.NONE);

        assertThat(house.journeys.get(NEXT).referral().offer().source()).isEqualTo(Source.B1);
    }

    @Test
    void what_they_wish_otherwise_is_taken_and_the_rest_stays() {
        left();
        in(
                LetBack.Side.JOBCENTRE,
                null,
                new Preferences(
                        Optional.empty(),
                        Set.of(TimeOfDay.EVENING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(DeliveryMode.ONE_TO_ONE)));

        var now = house.journeys.get(NEXT).referral().offer().preferences();
        assertThat(now.times()).containsExactly(TimeOfDay.EVENING);
        assertThat(now.mode()).contains(DeliveryMode.ONE_TO_ONE);
        assertThat(now.channel()).isEqualTo(was().channel());
        assertThat(now.outwardCode()).isEqualTo(was().outwardCode());
    }

    @Test
    void whoever_is_back_already_is_not_referred_twice() {
        left();
        in(LetBack.Side.JOBCENTRE, null, Preferences.NONE);

        assertThat(in(LetBack.Side.JOBCENTRE, null, Preferences.NONE)).isEqualTo(new Outcome.Done(NEXT, 1));
        assertThat(house.journeys).hasSize(2);
    }

    @Test
    void a_journey_nobody_began_is_unknown() {
        assertThat(in(LetBack.Side.JOBCENTRE, null, Preferences.NONE))
                .isEqualTo(Outcome.refused(Refusal.REFERRAL_UNKNOWN));
    }

    private void left() {
        house.holds(new Referral(
                REFERRAL,
                Examples.offer(CustomerKind.VOLUNTARY),
                new ReferralState.Ended(ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 1))));
    }

    private static Preferences was() {
        return Examples.offer(CustomerKind.VOLUNTARY).preferences();
    }

    private Outcome in(LetBack.Side side, String adviser, Preferences wishes) {
        var yes = new LetBack.Yes(REFERRAL, side, Optional.ofNullable(adviser), wishes);
        return new LetBack(house, house.bringBack()).in(yes, NEXT, NOW).await().indefinitely();
    }
}
