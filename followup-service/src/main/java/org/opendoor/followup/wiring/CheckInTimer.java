package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.usecase.CheckInAgain;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;

/** Rings when a check-in is to show up as owed. */
@ApplicationScoped
class CheckInTimer implements TimerHandler {
    private static final Logger LOG = Logger.getLogger(CheckInTimer.class);

    private final CheckInAgain checkIn;

    CheckInTimer(CheckInAgain checkIn) {
        this.checkIn = checkIn;
    }

    @Override
    public String kind() {
        return CheckInTimers.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var parts = timer.key().split("/", 2);
        return checkIn.because((Cause.CheckIn) Cause.of(parts[1]), UUID.fromString(parts[0]))
                .invoke(decision -> LOG.debugf("check-in key=%s decision=%s", timer.key(), decision))
                .replaceWithVoid();
    }
}
