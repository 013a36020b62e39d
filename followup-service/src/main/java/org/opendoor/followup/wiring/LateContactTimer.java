package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.opendoor.followup.usecase.EscalateLateContact;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;

/** Rings when a contact was not made in time. */
@ApplicationScoped
class LateContactTimer implements TimerHandler {
    private static final Logger LOG = Logger.getLogger(LateContactTimer.class);

    private final EscalateLateContact escalate;

    LateContactTimer(EscalateLateContact escalate) {
        this.escalate = escalate;
    }

    @Override
    public String kind() {
        return LateContact.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var late = LateContact.of(timer.key());
        return escalate.to(late.level(), late.referralId(), late.contact())
                .invoke(decision -> LOG.debugf("late contact key=%s decision=%s", timer.key(), decision))
                .replaceWithVoid();
    }
}
