package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralRules;
import org.opendoor.referral.domain.Refusal;

/** Keeps how the NHS side says a journey ended, so that a person can come back and a missing follow-up is noticed. */
public final class HearProgrammes {

    private final Journeys journeys;

    /** Runs in the transaction of whoever hears. */
    public HearProgrammes(Journeys journeys) {
        this.journeys = journeys;
    }

    /** The ending takes effect once, the highest revision holding; nothing is said again. */
    public Uni<Decision<ReferralEvent, Refusal>> ended(UUID referralId, Ending ending, Moment when) {
        return journeys.lock(referralId)
                .flatMap(found -> found.map(journey -> hear(journey, ending, when))
                        .orElseGet(() -> Uni.createFrom().item(Decision.refuse(Refusal.REFERRAL_UNKNOWN))));
    }

    private Uni<Decision<ReferralEvent, Refusal>> hear(Journey journey, Ending ending, Moment when) {
        var decision = ReferralRules.decide(journey.state(), new ReferralCommand.HearEnding(ending));
        return decision instanceof Decision.Accepted<ReferralEvent, Refusal>(var events)
                ? journeys.save(journey, journey.referral().after(events), when).replaceWith(decision)
                : Uni.createFrom().item(decision);
    }
}
