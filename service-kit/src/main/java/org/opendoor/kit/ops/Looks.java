package org.opendoor.kit.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.opendoor.eventing.Contexts;

/** Looks at what meters show every five seconds, beside the requests: a scrape must wait neither for a database nor for Kafka. */
@ApplicationScoped
public class Looks {
    private static final long EVERY_MILLIS = 5_000;

    private final Contexts contexts;
    private final Vertx vertx;
    private final MeterRegistry meters;
    private final List<Long> timers = new CopyOnWriteArrayList<>();

    Looks(Contexts contexts, Vertx vertx, MeterRegistry meters) {
        this.contexts = contexts;
        this.vertx = vertx;
        this.meters = meters;
    }

    /**
     * Looks from now on until the service ends.
     *
     * @param what what is looked at, for the log
     * @param question asked on a context of its own; should be one statement, it is asked for ever
     */
    public <T> Look<T> at(String what, Supplier<Uni<T>> question) {
        var look = new Look<>(what, () -> contexts.fresh(question), meters);
        look.again();
        timers.add(vertx.setPeriodic(EVERY_MILLIS, tick -> look.again()));
        return look;
    }

    void stop(@Observes ShutdownEvent ending) {
        timers.forEach(vertx::cancelTimer);
    }
}
