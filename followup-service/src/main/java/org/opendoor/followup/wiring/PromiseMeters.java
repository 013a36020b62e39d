package org.opendoor.followup.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.opendoor.eventing.Contexts;
import org.opendoor.followup.usecase.LateContacts;
import org.opendoor.followup.usecase.Present;

/** Shows whether the promise is kept. Unknown is NaN: a stale zero would look like peace. */
@ApplicationScoped
class PromiseMeters {
    private static final long LOOK_MILLIS = 5_000;

    private final LateContacts lateContacts;
    private final Present present;
    private final Contexts contexts;
    private final Vertx vertx;
    private volatile LateContacts.Count last;
    private volatile long timer = -1;

    PromiseMeters(LateContacts lateContacts, Present present, Contexts contexts, Vertx vertx) {
        this.lateContacts = lateContacts;
        this.present = present;
        this.contexts = contexts;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started, MeterRegistry registry) {
        gauge(registry, "contacts_late", "Contacts owed whose day has passed", LateContacts.Count::late);
        gauge(
                registry,
                "contacts_late_not_escalated",
                "Those of them nobody was told of yet",
                LateContacts.Count::notEscalated);
        timer = vertx.setPeriodic(LOOK_MILLIS, tick -> look());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        contexts.fresh(() -> lateContacts.on(present.moment().on()))
                .subscribe()
                .with(count -> last = count, failure -> last = null);
    }

    private void gauge(MeterRegistry registry, String name, String what, ToDoubleFunction<LateContacts.Count> value) {
        Gauge.builder(name, this, meters -> {
                    var count = meters.last;
                    return count == null ? Double.NaN : value.applyAsDouble(count);
                })
                .description(what)
                .register(registry);
    }
}
