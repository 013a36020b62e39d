package org.opendoor.eventing;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.opendoor.eventing.store.Claims;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Parked;
import org.opendoor.eventing.store.ParkedEvents.Place;

/**
 * Ends the waiting of parked events: those whose awaited topic has had nothing left to bring for the whole of the
 * patience, and those whose handler fails now that they need not wait. They become dead letters. Patience is counted by
 * the machine's clock, and only while the awaited topic has no lag.
 */
@ApplicationScoped
class ParkedTooLong {

    private static final Logger LOG = Logger.getLogger(ParkedTooLong.class);

    private final Transactions transactions;
    private final ParkedEvents parked;
    private final DeadLetters deadLetters;
    private final Claims claims;
    private final Lag lag;
    private final Duration patience;

    ParkedTooLong(
            Transactions transactions,
            ParkedEvents parked,
            DeadLetters deadLetters,
            Claims claims,
            Lag lag,
            @ConfigProperty(name = "opendoor.eventing.parked-for", defaultValue = "PT15M") Duration patience) {
        this.transactions = transactions;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.claims = claims;
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
        return transactions.in(() -> parked.take(place).chain(events -> {
            if (events.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            LOG.errorf("dead letters from parking consumer=%s key=%s code=%s", place.consumer(), place.key(), code);
            var ids = events.stream().map(Parked::event).toList();
            var deaths = events.stream()
                    .map(p -> new DeadLetters.Death(p.received(), p.event(), code, detail + " (" + p.awaits() + ")"))
                    .toList();
            return claims.settle(place.consumer(), ids, Claims.Status.DEAD)
                    .chain(() -> deadLetters.bury(place.consumer(), deaths));
        }));
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
