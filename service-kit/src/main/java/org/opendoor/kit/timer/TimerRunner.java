package org.opendoor.kit.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.opendoor.kit.time.PlatformClock;

/**
 * Looks for due timers twice a second, and at once when the clock is moved. Every replica does: a row that one of them
 * holds is passed over by the others.
 */
@ApplicationScoped
class TimerRunner {
    private static final Logger LOG = Logger.getLogger(TimerRunner.class);
    private static final long LOOK_MILLIS = 500;

    private final Firing firing;
    private final PlatformClock clock;
    private final Vertx vertx;
    private final AtomicInteger wishes = new AtomicInteger();
    private volatile boolean stopping;
    private volatile long looking = -1;

    TimerRunner(Firing firing, PlatformClock clock, Vertx vertx) {
        this.firing = firing;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        if (firing.hasWork()) {
            clock.onMove(this::wake);
            looking = vertx.setPeriodic(LOOK_MILLIS, tick -> wake());
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
        vertx.cancelTimer(looking);
    }

    /** Fires what is due. Called while a round is running, it makes that round look once more before it rests. */
    void wake() {
        if (wishes.getAndIncrement() == 0) {
            round();
        }
    }

    private void round() {
        int heard = wishes.get();
        firing.next()
                .repeat()
                .whilst(fired -> fired && !stopping)
                .collect()
                .last()
                .subscribe()
                .with(done -> rest(heard), failure -> interrupted(heard, failure));
    }

    private void interrupted(int heard, Throwable failure) {
        LOG.warnf("timers interrupted cause=%s", failure);
        rest(heard);
    }

    private void rest(int heard) {
        if (wishes.addAndGet(-heard) > 0 && !stopping) {
            round();
        }
    }
}
