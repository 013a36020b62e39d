package org.opendoor.referral.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.SendNotices;

/**
 * Looks once a second for notices that are due, and at once when the clock is moved. Every replica does, one notice after
 * the other: what two of them write, only one of them may seal. No timer of the kit: those fire in a transaction, and
 * nothing is sent in one.
 */
@ApplicationScoped
class NoticeRun {

    private static final Logger LOG = Logger.getLogger(NoticeRun.class);
    private static final long LOOK_MILLIS = 1_000;

    private final SendNotices sendNotices;
    private final PlatformClock clock;
    private final Vertx vertx;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopping;
    private volatile long looking = -1;

    NoticeRun(SendNotices sendNotices, PlatformClock clock, Vertx vertx) {
        this.sendNotices = sendNotices;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        clock.onMove(this::look);
        looking = vertx.setPeriodic(LOOK_MILLIS, tick -> look());
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
        vertx.cancelTimer(looking);
    }

    private void look() {
        if (!stopping && running.compareAndSet(false, true)) {
            sendNotices
                    .round(this::now)
                    .repeat()
                    .whilst(seen -> seen > 0 && !stopping)
                    .collect()
                    .last()
                    .onTermination()
                    .invoke(() -> running.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("notices interrupted cause=%s", failure.getClass()));
        }
    }

    private Moment now() {
        return new Moment(clock.now(), clock.today());
    }
}
