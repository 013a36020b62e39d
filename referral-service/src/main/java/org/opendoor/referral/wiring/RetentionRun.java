package org.opendoor.referral.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.KeepRetention;
import org.opendoor.referral.usecase.customer.Schedule.Kind;

/**
 * Keeps the retention schedule four times a day, in portions, each a transaction of its own. Every replica does: a row that
 * one of them holds is passed over by the others.
 */
@ApplicationScoped
class RetentionRun {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class);
    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final KeepRetention retention;
    private final Contexts contexts;
    private final PlatformClock clock;
    private final Vertx vertx;
    private final MeterRegistry meters;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long timer = -1;

    RetentionRun(KeepRetention retention, Contexts contexts, PlatformClock clock, Vertx vertx, MeterRegistry meters) {
        this.retention = retention;
        this.contexts = contexts;
        this.clock = clock;
        this.vertx = vertx;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(EVERY.toMillis(), tick -> run());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void run() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        Multi.createFrom()
                .items(Kind.values())
                .onItem()
                .transformToUniAndConcatenate(this::all)
                .collect()
                .last()
                .onTermination()
                .invoke(() -> running.set(false))
                .subscribe()
                .with(done -> {}, failure -> LOG.warnf("retention interrupted cause=%s", failure));
    }

    private Uni<Void> all(Kind kind) {
        return portion(kind).repeat().whilst(gone -> gone > 0).collect().last().replaceWithVoid();
    }

    private Uni<Integer> portion(Kind kind) {
        return Uni.createFrom()
                .deferred(() -> contexts.fresh(() -> retention.portion(kind, new Moment(clock.now(), clock.today())))
                        .ifNoItem()
                        .after(PATIENCE)
                        .fail())
                .invoke(gone -> {
                    meters.counter("retention_done", "kind", kind.name()).increment(gone);
                    LOG.infof("retention kind=%s done=%d", kind, gone);
                });
    }
}
