package org.opendoor.referral.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.FollowUps;
import org.opendoor.referral.usecase.FollowUps.Unnoticed;

/**
 * Shows the first promise of the platform as a number: endings for which no follow-up was heard of, of this side and of the
 * NHS side. It is above zero for moments only; an alert watches the age of the oldest.
 */
@ApplicationScoped
class EndingsMeter {

    private static final Logger LOG = Logger.getLogger(EndingsMeter.class);
    private static final long EVERY_MILLIS = 5_000;

    private final FollowUps followUps;
    private final Contexts contexts;
    private final PlatformClock clock;
    private final Vertx vertx;
    private volatile Unnoticed last = new Unnoticed(0, 0);
    private volatile long timer = -1;

    EndingsMeter(FollowUps followUps, Contexts contexts, PlatformClock clock, Vertx vertx, MeterRegistry meters) {
        this.followUps = followUps;
        this.contexts = contexts;
        this.clock = clock;
        this.vertx = vertx;
        Gauge.builder("endings_without_followup", this, meter -> meter.last.count())
                .description("Journeys that ended and for which no follow-up was heard of")
                .register(meters);
        Gauge.builder("endings_without_followup_oldest_seconds", this, meter -> meter.last.oldestSeconds())
                .description("How long the oldest of them has waited")
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(0, EVERY_MILLIS, tick -> look());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        contexts.fresh(() -> followUps.unnoticed(clock.now()))
                .subscribe()
                .with(found -> last = found, failure -> LOG.warnf("endings not counted cause=%s", failure));
    }
}
