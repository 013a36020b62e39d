package org.opendoor.referral.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;
import org.opendoor.referral.domain.OfferPolicy;
import org.opendoor.referral.usecase.OfferTimers;

/** The term of each open offer as a durable timer, due when the policy's last day is over. */
@ApplicationScoped
class UnansweredOffers implements OfferTimers {

    /** Stored with each timer: never rename it. */
    static final String KIND = "unanswered-offer";

    private final Timers timers;
    private final OfferPolicy policy;

    UnansweredOffers(Timers timers, OfferPolicy policy) {
        this.timers = timers;
        this.policy = policy;
    }

    @Override
    public Uni<Void> await(UUID referralId, LocalDate offeredOn) {
        var due = policy.lapsesOn(offeredOn).atStartOfDay(PlatformClock.ZONE).toInstant();
        return timers.schedule(KIND, referralId.toString(), due);
    }

    @Override
    public Uni<Void> stop(UUID referralId) {
        return timers.cancel(KIND, referralId.toString());
    }
}
