package org.opendoor.referral.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.referral.usecase.LapseOffers;
import org.opendoor.referral.usecase.Moment;

/** Rings when an offer has waited too long for its answer. */
@ApplicationScoped
class UnansweredOfferTimer implements TimerHandler {

    private final LapseOffers lapseOffers;

    UnansweredOfferTimer(LapseOffers lapseOffers) {
        this.lapseOffers = lapseOffers;
    }

    @Override
    public String kind() {
        return UnansweredOffers.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var today = timer.now().atZone(PlatformClock.ZONE).toLocalDate();
        return lapseOffers.lapse(UUID.fromString(timer.key()), new Moment(timer.now(), today));
    }
}
