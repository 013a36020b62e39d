package org.opendoor.analytics.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Looks every second whether there is a replay to work on. Every replica does; one of them has the turn. What goes wrong
 * ends the turn, and the next look goes on where it was.
 */
@ApplicationScoped
class ReplayRunner {
    private static final Logger LOG = Logger.getLogger(ReplayRunner.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private final Replaying replaying;
    private final Vertx vertx;
    private final AtomicReference<Thread> working = new AtomicReference<>();
    private volatile boolean stopping;
    private volatile long tick = -1;

    ReplayRunner(Replaying replaying, Vertx vertx) {
        this.replaying = replaying;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        tick = vertx.setPeriodic(LOOK_MILLIS, now -> look());
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        vertx.cancelTimer(tick);
        var worker = working.get();
        if (worker != null) {
            worker.join(LAST_STEP);
        }
    }

    private void look() {
        var worker = Thread.ofVirtual().name("replay").unstarted(this::work);
        if (!stopping && working.compareAndSet(null, worker)) {
            worker.start();
        }
    }

    private void work() {
        try {
            replaying.takeATurn(() -> !stopping);
        } catch (RuntimeException failure) {
            LOG.warnf("replay interrupted cause=%s", failure);
        } finally {
            working.set(null);
        }
    }
}
