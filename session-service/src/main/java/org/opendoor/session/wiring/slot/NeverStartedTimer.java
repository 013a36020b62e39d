package org.opendoor.session.wiring.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.slot.WaitedTooLong;

/** Rings when somebody who said yes has waited so long that they are not coming. */
@ApplicationScoped
class NeverStartedTimer implements TimerHandler {

    private final WaitedTooLong waited;

    NeverStartedTimer(WaitedTooLong waited) {
        this.waited = waited;
    }

    @Override
    public String kind() {
        return WaitTimers.OVER;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return WaitTimers.fire(timer, waited::end);
    }
}
