package org.opendoor.referral.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.ReferralCommand.Amend;

/** What may be written anew; that it still matters is decided by where the journey stands. */
final class AmendmentRules {

    private AmendmentRules() {}

    /** Jobcentre is neither brought in nor kept out by an amendment: that decides who sees the person, and has its own ways. */
    static Decision<ReferralEvent, Refusal> amend(Amend asked) {
        Amendment before = asked.to().asIn(asked.known());
        if (before.equals(asked.to())) {
            return alreadyDone();
        }
        if (before instanceof Amendment.KindIs(var was)
                && asked.to() instanceof Amendment.KindIs(var kind)
                && was.withJobcentre() != kind.withJobcentre()) {
            return refuse(Refusal.KIND_DECIDES_WHO_SEES);
        }
        if (asked.to() instanceof Amendment.AdviserContactIs
                && !asked.known().kind().withJobcentre()) {
            return refuse(Refusal.NO_ADVISER_WITHOUT_JOBCENTRE);
        }
        return accept(new ReferralEvent.OfferAmended(before, asked.to(), asked.reason(), asked.today()));
    }
}
