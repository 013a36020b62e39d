package org.opendoor.kit.idempotency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Removes keys whose 24 hours are over, in portions, so that no statement holds many rows. */
@ApplicationScoped
class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);
    private static final long EVERY_MILLIS = 10 * 60 * 1_000;

    private final IdempotencyKeys keys;
    private final Vertx vertx;
    private volatile long timer = -1;

    Purge(IdempotencyKeys keys, Vertx vertx) {
        this.keys = keys;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(EVERY_MILLIS, tick -> purge());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void purge() {
        keys.purge()
                .repeat()
                .whilst(gone -> gone > 0)
                .collect()
                .last()
                .subscribe()
                .with(done -> {}, failure -> LOG.warnf("expired idempotency keys not purged cause=%s", failure));
    }
}
