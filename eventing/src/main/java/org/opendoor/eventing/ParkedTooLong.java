package org.opendoor.eventing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendoor.eventing.lag.Lag;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Place;

/**
 * Ends the waiting of parked events: those whose awaited topic has had nothing left to bring for the whole of the
 * patience, and those whose handler fails now that they need not wait. They become dead letters. Patience is counted by
 * the machine's clock, and only while the awaited topic has no lag.
 */
@ApplicationScoped
class ParkedTooLong {

    private final Transactions transactions;
    private final ParkedEvents parked;
    private final Deaths deaths;
    private final Lag lag;
    private final Duration patience;

    ParkedTooLong(
            Transactions transactions,
            ParkedEvents parked,
            Deaths deaths,
            Lag lag,
            @ConfigProperty(name = "opendoor.eventing.parked-for", defaultValue = "PT15M") Duration patience) {
        this.transactions = transactions;
        this.parked = parked;
        this.deaths = deaths;
        this.lag = lag;
        this.patience = patience;
    }

    /** Ends what waits in vain, after a last try of each such place. */
    Uni<Void> end(Function<Place, Uni<Void>> lastTry) {
        return parked.awaitedTopics()
                .chain(topics -> each(topics, this::noteLag))
                .chain(this::inVain)
                .chain(places -> each(places, lastTry))
                .chain(this::inVain)
                .chain(places -> each(places, place -> bury(place, "NEVER_CAME", "what it refers to never came")));
    }

    private Uni<List<Place>> inVain() {
        return parked.hopelessSince(Instant.now().minus(patience));
    }

    /** Ends the waiting at one place, whatever it waited for. */
    Uni<Void> bury(Place place, String code, String detail) {
        return transactions.in(() -> deaths.at(place, code, detail));
    }

    private Uni<Void> noteLag(String topic) {
        return lag.on(topic)
                .chain(behind -> transactions.in(() -> parked.noteLag(topic, behind.isEmpty() || behind.get() > 0)));
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
