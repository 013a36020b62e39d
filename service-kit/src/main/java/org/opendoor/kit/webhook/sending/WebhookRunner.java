package org.opendoor.kit.webhook.sending;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Contexts;
import org.opendoor.kit.webhook.WebhookSettings;

/**
 * Looks every second for subscriptions to be served, and serves many at once: most of the time is spent waiting for others.
 * Every replica does.
 */
@ApplicationScoped
@IfBuildProperty(name = WebhookSettings.SWITCH, stringValue = "true")
class WebhookRunner {
    private static final Logger LOG = Logger.getLogger(WebhookRunner.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long PURGE_MILLIS = 600_000;
    private static final int AT_ONCE = 64;

    private final Claims claims;
    private final Round round;
    private final Deliveries deliveries;
    private final Contexts contexts;
    private final Vertx vertx;
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile boolean stopping;
    private volatile long tick = -1;
    private volatile long purge = -1;

    WebhookRunner(Claims claims, Round round, Deliveries deliveries, Contexts contexts, Vertx vertx) {
        this.claims = claims;
        this.round = round;
        this.deliveries = deliveries;
        this.contexts = contexts;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        tick = vertx.setPeriodic(LOOK_MILLIS, now -> look());
        purge = vertx.setPeriodic(PURGE_MILLIS, now -> purge());
    }

    void stop(@Observes ShutdownEvent ending) {
        stopping = true;
        vertx.cancelTimer(tick);
        vertx.cancelTimer(purge);
    }

    /** Takes up whatever is due, as long as hands are free. */
    void look() {
        if (looking.compareAndSet(false, true)) {
            takeUp().repeat()
                    .whilst(found -> found && !stopping && served.get() < AT_ONCE)
                    .collect()
                    .last()
                    .onTermination()
                    .invoke(() -> looking.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("webhooks interrupted cause=%s", failure));
        }
    }

    private Uni<Boolean> takeUp() {
        return Uni.createFrom().deferred(() -> contexts.fresh(claims::next)).map(found -> {
            found.ifPresent(this::serve);
            return found.isPresent();
        });
    }

    /** On a context of its own, and nobody waits for it: a target that is slow holds up no other. */
    private void serve(Claim claim) {
        served.incrementAndGet();
        contexts.fresh(() -> round.serve(claim))
                .onTermination()
                .invoke(served::decrementAndGet)
                .subscribe()
                .with(
                        done -> {},
                        failure -> LOG.warnf("webhook not served webhook=%s cause=%s", claim.webhook(), failure));
    }

    private void purge() {
        contexts.fresh(deliveries::purge)
                .repeat()
                .whilst(gone -> gone > 0)
                .collect()
                .last()
                .subscribe()
                .with(done -> {}, failure -> LOG.warnf("old deliveries not purged cause=%s", failure));
    }
}
