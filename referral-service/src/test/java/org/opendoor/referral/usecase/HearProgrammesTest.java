package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.usecase.House.NOW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Refusal;

class HearProgrammesTest {

    private final House house = new House();
    private final HearProgrammes hears = new HearProgrammes(house);

    @Test
    void an_ending_is_kept_and_not_said_again() {
        holds(new ReferralState.Referred(Optional.empty()));

        hear(ending(EndingKind.NOT_STARTED, Family.WORK, 1));

        assertThat(house.journeys.get(REFERRAL).state())
                .isEqualTo(new ReferralState.Ended(ending(EndingKind.NOT_STARTED, Family.WORK, 1)));
        assertThat(house.said).isEmpty();
    }

    @Test
    void an_older_telling_that_comes_late_never_overwrites_a_newer_one() {
        holds(new ReferralState.Referred(Optional.empty()));
        hear(ending(EndingKind.COMPLETED, null, 2));

        assertThat(hear(ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 1))).isEqualTo(Decision.alreadyDone());

        assertThat(house.journeys.get(REFERRAL).state())
                .isEqualTo(new ReferralState.Ended(ending(EndingKind.COMPLETED, null, 2)));
        assertThat(house.journeys.get(REFERRAL).version()).isEqualTo(2);
    }

    @Test
    void the_ending_of_a_journey_nobody_began_here_is_refused() {
        assertThat(hear(ending(EndingKind.NOT_STARTED, Family.WORK, 1)))
                .isEqualTo(Decision.refuse(Refusal.REFERRAL_UNKNOWN));
    }

    private void holds(ReferralState state) {
        house.holds(new Referral(REFERRAL, Examples.offer(CustomerKind.MANDATORY), state));
    }

    private Decision<ReferralEvent, Refusal> hear(Ending ending) {
        return hears.ended(REFERRAL, ending, NOW).await().indefinitely();
    }
}
