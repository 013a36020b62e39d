package org.opendoor.referral.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.ReferralCommand.ReassignAdviser;
import org.opendoor.referral.domain.ReferralCommand.Transfer;

/** Where a journey belongs from now on; that it may move at all is decided by where it stands. */
final class PlaceRules {

    private PlaceRules() {}

    /** To another provider, another district or both. Who only changes the adviser means something else. */
    static Decision<ReferralEvent, Refusal> transfer(Transfer asked) {
        Place from = asked.from();
        Place to = asked.to();
        if (from.equals(to)) {
            return alreadyDone();
        }
        if (from.district().equals(to.district()) && from.provider().equals(to.provider())) {
            return refuse(Refusal.NOT_A_TRANSFER);
        }
        return accept(new ReferralEvent.JourneyTransferred(from, to, asked.reason(), asked.today()));
    }

    static Decision<ReferralEvent, Refusal> reassign(ReassignAdviser asked) {
        return asked.from().filter(asked.to()::equals).isPresent()
                ? alreadyDone()
                : accept(new ReferralEvent.AdviserReassigned(asked.from(), asked.to(), asked.reason(), asked.today()));
    }
}
