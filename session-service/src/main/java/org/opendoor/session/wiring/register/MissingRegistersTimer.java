package org.opendoor.session.wiring.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.kit.timer.Timers;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.usecase.register.NoticeMissing;

/**
 * Rings at the beginning of each day, and at once again as long as there are more than one transaction takes. The one timer
 * is set by the migration and sets itself again: so it rings on one replica, whatever happens, and journeys that waited
 * before anybody looked are seen too.
 */
@ApplicationScoped
class MissingRegistersTimer implements TimerHandler {

    /** Stored with the timer, and in V190: never rename it. */
    private static final String KIND = "missing-registers";

    private final NoticeMissing notice;
    private final Timers timers;

    MissingRegistersTimer(NoticeMissing notice, Timers timers) {
        this.notice = notice;
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
        return notice.some().chain(more -> timers.schedule(KIND, timer.key(), more ? timer.now() : tomorrow));
    }
}
