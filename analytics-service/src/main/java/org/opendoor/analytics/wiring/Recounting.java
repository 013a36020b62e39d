package org.opendoor.analytics.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.opendoor.analytics.usecase.KeepCounted;

/** Twice a minute counts what has changed; a round that takes longer is not overtaken by the next. */
@ApplicationScoped
class Recounting {
    private static final Logger LOG = Logger.getLogger(Recounting.class);
    private static final long EVERY_MILLIS = 30_000;

    private final KeepCounted keep;
    private final Vertx vertx;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile long timer = -1;

    Recounting(KeepCounted keep, Vertx vertx) {
        this.keep = keep;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(EVERY_MILLIS, tick -> round());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void round() {
        if (counting.compareAndSet(false, true)) {
            keep.run()
                    .onTermination()
                    .invoke(() -> counting.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("months not counted anew cause=%s", failure));
        }
    }
}
