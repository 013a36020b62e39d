package org.opendoor.followup.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Contexts;
import org.opendoor.followup.usecase.PlainWords;

/**
 * Seals what was written down plainly before this version, when the service starts and again after a while: until the last
 * replica of the old version is gone, there may be more.
 */
@ApplicationScoped
class PlainWordsRun {
    private static final Logger LOG = Logger.getLogger(PlainWordsRun.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final long SOON_MILLIS = 1_000;

    private final PlainWords words;
    private final Contexts contexts;
    private final Vertx vertx;
    private volatile long timer = -1;

    PlainWordsRun(PlainWords words, Contexts contexts, Vertx vertx) {
        this.words = words;
        this.contexts = contexts;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        vertx.setTimer(SOON_MILLIS, tick -> run());
        timer = vertx.setPeriodic(EVERY.toMillis(), tick -> run());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void run() {
        Uni.createFrom()
                .deferred(() -> contexts.fresh(words::sealSome))
                .repeat()
                .whilst(done -> done > 0)
                .collect()
                .last()
                .subscribe()
                .with(ignored -> {}, failure -> LOG.warnf("plain words not sealed cause=%s", failure));
    }
}
