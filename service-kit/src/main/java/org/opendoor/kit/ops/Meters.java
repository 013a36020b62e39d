package org.opendoor.kit.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToDoubleFunction;
import org.opendoor.eventing.Contexts;

/**
 * The summary as meters, looked up every few seconds because a scrape must not wait for a database. While the database
 * does not answer they are NaN: a stale zero would look like peace.
 */
@ApplicationScoped
class Meters {
    private static final long LOOK_MILLIS = 5_000;

    private final Machinery machinery;
    private final Contexts contexts;
    private final Vertx vertx;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Summary last;
    private volatile long timer = -1;

    Meters(Machinery machinery, Contexts contexts, Vertx vertx) {
        this.machinery = machinery;
        this.contexts = contexts;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started, MeterRegistry registry) {
        gauge(registry, "outbox_events", "Events committed but not yet on Kafka", Summary::outboxEvents);
        gauge(
                registry,
                "outbox_oldest_seconds",
                "Age of the oldest of them",
                s -> s.outboxOldest().toMillis() / 1000.0);
        gauge(registry, "parked_events", "Events that wait for what they refer to", Summary::parkedEvents);
        gauge(registry, "dead_letters", "Events that could not be handled", Summary::deadLetters);
        gauge(registry, "timers_due", "Timers whose moment has come", Summary::timersDue);
        gauge(registry, "timers_late", "Timers more than a minute late", Summary::timersLate);
        gauge(
                registry,
                "clock_offset_seconds",
                "The platform's clock ahead of the machine's",
                s -> s.clockOffset().toSeconds());
        timer = vertx.setPeriodic(0, LOOK_MILLIS, tick -> look());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (looking.compareAndSet(false, true)) {
            contexts.fresh(machinery::summary)
                    .onTermination()
                    .invoke(() -> looking.set(false))
                    .subscribe()
                    .with(summary -> last = summary, failure -> last = null);
        }
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<Summary> value) {
        Gauge.builder(name, this, meters -> {
                    Summary summary = meters.last;
                    return summary == null ? Double.NaN : value.applyAsDouble(summary);
                })
                .description(what)
                .register(registry);
    }
}
