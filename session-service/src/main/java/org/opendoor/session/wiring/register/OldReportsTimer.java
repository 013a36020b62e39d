package org.opendoor.session.wiring.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.usecase.register.ForgetReports;

/** Rings at the beginning of each day, and again at once as long as there are more than one transaction takes. */
@ApplicationScoped
class OldReportsTimer implements TimerHandler {

    /** Stored with the timer, and in V193: never rename it. */
    private static final String KIND = "old-register-reports";

    private final ForgetReports forget;
    private final Timers timers;

    OldReportsTimer(ForgetReports forget, Timers timers) {
        this.forget = forget;
        this.timers = timers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var tomorrow = BritishDate.of(timer.now())
                .plusDays(1)
                .atStartOfDay(PlatformClock.ZONE)
                .toInstant();
        return forget.some().chain(more -> timers.schedule(KIND, timer.key(), more ? timer.now() : tomorrow));
    }
}
