package org.opendoor.eventing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Outcomes.Outcome;
import org.opendoor.eventing.store.Claims;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.eventing.store.DeadLetters.Death;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Parked;
import org.opendoor.eventing.store.ParkedEvents.Place;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.trace.Hearings;

/** Makes dead letters of events that cannot take effect, in the running transaction. */
@ApplicationScoped
class Deaths {

    private static final Logger LOG = Logger.getLogger(Deaths.class);

    private final Claims claims;
    private final DeadLetters deadLetters;
    private final ParkedEvents parked;
    private final Outcomes outcomes;
    private final Hearings hearings;

    Deaths(Claims claims, DeadLetters deadLetters, ParkedEvents parked, Outcomes outcomes, Hearings hearings) {
        this.claims = claims;
        this.deadLetters = deadLetters;
        this.parked = parked;
        this.outcomes = outcomes;
        this.hearings = hearings;
    }

    /** Buries events of one consumer; what lies there already, by the place of its record, is a duplicate. */
    Uni<Void> bury(String consumer, List<Death> deaths) {
        deaths.forEach(death -> {
            log(consumer, death);
            hearings.died(consumer, death.received(), death.code());
        });
        return deadLetters
                .bury(consumer, deaths)
                .invoke(buried -> {
                    outcomes.note(consumer, Outcome.DEAD, buried);
                    outcomes.note(consumer, Outcome.DUPLICATE, deaths.size() - buried);
                })
                .replaceWithVoid();
    }

    /** Claims the event as dead, unless another process has let it take effect meanwhile. */
    Uni<Void> of(String consumer, Received.Decoded.Event culprit, Throwable failure) {
        var event = culprit.event().id();
        var death = new Death(culprit.received(), event, "HANDLER_FAILED", String.valueOf(failure));
        return claims.claim(consumer, List.of(event))
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : claims.settle(consumer, claimed, Claims.Status.DEAD)
                                .chain(() -> bury(consumer, List.of(death))));
    }

    /** Ends the waiting of all that is parked at one place. */
    Uni<Void> at(Place place, String code, String detail) {
        return parked.take(place)
                .chain(events -> claims.settle(
                                place.consumer(),
                                events.stream().map(Parked::event).toList(),
                                Claims.Status.DEAD)
                        .chain(() -> bury(
                                place.consumer(),
                                events.stream()
                                        .map(waited -> new Death(
                                                waited.received(),
                                                waited.event(),
                                                code,
                                                detail + " (" + waited.awaits() + ")"))
                                        .toList())));
    }

    private static void log(String consumer, Death death) {
        Causality.logging(
                List.of(death.received()),
                () -> LOG.errorf(
                        "dead letter consumer=%s topic=%s partition=%d offset=%d event=%s code=%s",
                        consumer,
                        death.received().topic(),
                        death.received().partition(),
                        death.received().offset(),
                        death.event(),
                        death.code()));
    }
}
