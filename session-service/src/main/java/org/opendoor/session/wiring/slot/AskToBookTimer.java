package org.opendoor.session.wiring.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.session.usecase.slot.WaitedTooLong;

/** Rings when somebody who said yes has no first meeting, or did not come to it. */
@ApplicationScoped
class AskToBookTimer implements TimerHandler {

    private final WaitedTooLong waited;

    AskToBookTimer(WaitedTooLong waited) {
        this.waited = waited;
    }

    @Override
    public String kind() {
        return WaitTimers.ASK;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        return WaitTimers.fire(timer, waited::askToBook);
    }
}
