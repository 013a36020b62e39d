package org.opendoor.followup.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.usecase.directory.Departures;
import org.opendoor.followup.usecase.directory.SettleDesk;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.FiredTimer;
import org.opendoor.kit.timer.TimerHandler;
import org.opendoor.kit.timer.Timers;

/** Rings at once, in a transaction of its own: somebody may owe hundreds, and hearing of them must hold nothing else up. */
@ApplicationScoped
class DepartureTimer implements TimerHandler {
    private static final Logger LOG = Logger.getLogger(DepartureTimer.class);

    private final SettleDesk settleDesk;

    DepartureTimer(SettleDesk settleDesk) {
        this.settleDesk = settleDesk;
    }

    @Override
    public String kind() {
        return Departing.KIND;
    }

    @Override
    public Uni<Void> fire(FiredTimer timer) {
        var staff = Departing.staff(timer.key());
        return settleDesk
                .of(staff)
                .invoke(journeys -> LOG.infof("desk settled journeys=%d", journeys))
                .replaceWithVoid();
    }

    /** Sets the timer; a key of its own each time, because one that has fired is used up. */
    @ApplicationScoped
    static class Departing implements Departures {
        static final String KIND = "departure";

        private final Timers timers;
        private final PlatformClock clock;

        Departing(Timers timers, PlatformClock clock) {
            this.timers = timers;
            this.clock = clock;
        }

        @Override
        public Uni<Void> look(String staff) {
            return timers.schedule(KIND, staff + "/" + Ids.next(), clock.now());
        }

        static String staff(String key) {
            return key.substring(0, key.lastIndexOf('/'));
        }
    }
}
