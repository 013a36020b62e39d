package org.opendoor.eventing;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.opendoor.eventing.store.Failure;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Place;

/** Tries each place where events wait again, once a second, for whatever a release missed. */
@ApplicationScoped
@Startup
class ParkingSweep {

    private static final Logger LOG = Logger.getLogger(ParkingSweep.class);
    private static final long EVERY_MILLIS = 1_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final Contexts contexts;
    private final ParkedEvents parked;
    private final Tries tries;
    private final ParkedTooLong tooLong;
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private long timer;

    ParkingSweep(Vertx vertx, Contexts contexts, ParkedEvents parked, Tries tries, ParkedTooLong tooLong) {
        this.vertx = vertx;
        this.contexts = contexts;
        this.parked = parked;
        this.tries = tries;
        this.tooLong = tooLong;
    }

    @PostConstruct
    void start() {
        timer = vertx.setPeriodic(EVERY_MILLIS, ignored -> sweep());
    }

    void stop(@Observes ShutdownEvent ending) {
        vertx.cancelTimer(timer);
    }

    private void sweep() {
        if (sweeping.compareAndSet(false, true)) {
            contexts.fresh(parked::places)
                    .chain(this::tryAll)
                    .onTermination()
                    .invoke(() -> sweeping.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("sweep of parked events interrupted cause=%s", failure));
        }
    }

    private Uni<Void> tryAll(List<Place> places) {
        if (places.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(this::tryAt)
                .collect()
                .last()
                .chain(() -> contexts.fresh(() -> tooLong.end(this::tryAt)));
    }

    /** One place that cannot be tried now must not keep the others waiting. */
    private Uni<Void> tryAt(Place place) {
        return contexts.fresh(() -> tries.at(place))
                .ifNoItem()
                .after(BOUND)
                .fail()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "parked events not tried consumer=%s key=%s cause=%s", place.consumer(), place.key(), failure))
                .onFailure()
                .recoverWithNull();
    }

    /** One more try at one place, in a transaction of its own. */
    @ApplicationScoped
    static class Tries {

        private final Transactions transactions;
        private final Parking parking;
        private final ParkedTooLong tooLong;
        private final List<EventHandler> handlers;

        Tries(Transactions transactions, Parking parking, ParkedTooLong tooLong, @All List<EventHandler> handlers) {
            this.transactions = transactions;
            this.parking = parking;
            this.tooLong = tooLong;
            this.handlers = handlers;
        }

        Uni<Void> at(Place place) {
            var handler = handlers.stream()
                    .filter(candidate -> candidate.consumer().equals(place.consumer()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no consumer named " + place.consumer()));
            return transactions
                    .in(() -> parking.release(handler, place.key()))
                    .onFailure(failure -> Failure.of(failure) == Failure.FAULT)
                    .recoverWithUni(failure -> tooLong.bury(place, "HANDLER_FAILED", failure.toString()));
        }
    }
}
