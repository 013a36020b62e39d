package org.opendoor.kit.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Outcomes;
import org.opendoor.eventing.Outcomes.Outcome;
import org.opendoor.eventing.relay.RelayLife;
import org.opendoor.kit.time.PlatformClock;

/** The machinery as meters; docs/metrics.md says what each means and what is normal. */
@ApplicationScoped
class Meters {
    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    void waiting(@Observes StartupEvent started, Looks looks, Machinery machinery) {
        looks.at("the machinery", machinery::summary)
                .gauge("outbox_events", "Events committed but not yet on Kafka", Summary::outboxEvents)
                .gauge("outbox_oldest_seconds", "Age of the oldest of them", s -> Summary.seconds(s.outboxOldest()))
                .gauge("parked_events", "Events that wait for what they refer to", Summary::parkedEvents)
                .gauge(
                        "parked_oldest_seconds",
                        "How long the oldest of them has waited",
                        s -> Summary.seconds(s.parkedOldest()))
                .gauge("dead_letters", "Events that could not be handled", Summary::deadLetters)
                .gauge(
                        "dead_letters_oldest_seconds",
                        "How long ago the first of them died",
                        s -> Summary.seconds(s.deadLettersOldest()))
                .gauge("timers_due", "Timers whose moment has come", Summary::timersDue)
                .gauge("timers_late", "Timers more than a minute late", Summary::timersLate)
                .gauge(
                        "timers_oldest_seconds",
                        "How late the latest of them is",
                        s -> Summary.seconds(s.timersOldest()));
    }

    /** The registry outlives the application where another one follows in the same JVM; what these meters look at does not. */
    void over(@Observes ShutdownEvent ended) {
        registry.clear();
    }

    void running(@Observes StartupEvent started, RelayLife relay, PlatformClock clock) {
        Gauge.builder("relay_active", relay, r -> r.isActive() ? 1 : 0)
                .description("1 where this replica is the one that sends")
                .register(registry);
        FunctionCounter.builder("relay_failures", relay, RelayLife::failures)
                .description("How often the relay was interrupted and began anew")
                .register(registry);
        Gauge.builder("clock_offset_seconds", clock, c -> c.offset().toSeconds())
                .description("The platform's clock ahead of the machine's")
                .register(registry);
    }

    /** All from the start, at zero: a counter that appears with its first event shows no increase. */
    void heard(@Observes StartupEvent started, Outcomes outcomes, @All List<EventHandler> handlers) {
        for (var handler : handlers) {
            for (var outcome : Outcome.values()) {
                FunctionCounter.builder("inbox_events", outcomes, o -> o.of(handler.consumer(), outcome))
                        .description("Events heard, by what became of them")
                        .tag("consumer", handler.consumer())
                        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                        .register(registry);
            }
        }
    }
}
