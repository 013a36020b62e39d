package org.opendoor.eventing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.opendoor.eventing.store.Claims;
import org.opendoor.eventing.store.Claims.Status;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.eventing.store.DeadLetters.Death;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Parked;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.store.Received.Decoded;

/**
 * Brings a batch to its end inside one transaction: claims it, lets the handler work, and writes down what became of
 * each event. Nothing here is retried; the inbox does that around it.
 */
@ApplicationScoped
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    private final Claims claims;
    private final DeadLetters deadLetters;
    private final ParkedEvents parked;

    Settlement(Claims claims, DeadLetters deadLetters, ParkedEvents parked) {
        this.claims = claims;
        this.deadLetters = deadLetters;
        this.parked = parked;
    }

    /** Settles records that were heard just now. */
    Uni<Void> first(EventHandler handler, List<Received> batch) {
        var deaths = new ArrayList<Death>();
        var readable = new LinkedHashMap<UUID, Decoded.Event>();
        for (var received : batch) {
            switch (received.decode()) {
                case Decoded.Event event -> readable.putIfAbsent(event.event().id(), event);
                case Decoded.Unreadable bad -> deaths.add(new Death(bad.received(), null, "UNREADABLE", bad.reason()));
            }
        }
        return deadLetters
                .bury(handler.consumer(), deaths)
                .invoke(() -> deaths.forEach(death -> log(handler, death)))
                .chain(() -> claims.claim(handler.consumer(), readable.keySet()))
                .chain(claimed -> {
                    var mine = readable.values().stream()
                            .filter(event -> claimed.contains(event.event().id()))
                            .sorted(Comparator.comparing(event -> event.event().key()))
                            .toList();
                    return mine.isEmpty() ? Uni.createFrom().voidItem() : behindWhatWaits(handler, mine);
                });
    }

    /** Settles events that have waited, all of one key; behind others of it that wait on, where there are such. */
    Uni<Void> again(EventHandler handler, List<Parked> waiting, Set<String> stillWaiting) {
        var soFar = new HashMap<UUID, Parked>();
        waiting.forEach(parked -> soFar.put(parked.event(), parked));
        var events = waiting.stream()
                .map(parked -> parked.received().decode())
                .filter(Decoded.Event.class::isInstance)
                .map(Decoded.Event.class::cast)
                .toList();
        return handle(
                handler,
                events,
                stillWaiting,
                (event, awaits) -> soFar.get(event.event().id()).goesOnWaitingFor(awaits));
    }

    private Uni<Void> behindWhatWaits(EventHandler handler, List<Decoded.Event> events) {
        var keys = new HashSet<String>();
        events.forEach(event -> keys.add(event.event().key()));
        return parked.waiting(handler.consumer(), keys)
                .chain(waiting -> handle(handler, events, waiting, Settlement::waiting));
    }

    private Uni<Void> handle(
            EventHandler handler,
            List<Decoded.Event> events,
            Set<String> waitingKeys,
            BiFunction<Decoded.Event, String, Parked> waiting) {
        var behind = events.stream()
                .filter(e -> waitingKeys.contains(e.event().key()) && handler.mayWait(e.event()))
                .toList();
        var now = new ArrayList<>(events);
        now.removeAll(behind);
        return handler.handleAll(now.stream().map(Decoded.Event::event).toList())
                .chain(outcomes -> writeDown(handler, now, outcomes, waiting))
                .chain(() -> park(
                        handler,
                        behind.stream()
                                .map(e -> waiting.apply(e, e.event().topic()))
                                .toList()));
    }

    private Uni<Void> writeDown(
            EventHandler handler,
            List<Decoded.Event> events,
            List<Handled> outcomes,
            BiFunction<Decoded.Event, String, Parked> waiting) {
        if (events.size() != outcomes.size()) {
            throw new IllegalStateException(
                    "%s answered for %d of %d events".formatted(handler.consumer(), outcomes.size(), events.size()));
        }
        var byStatus = new EnumMap<Status, List<UUID>>(Status.class);
        var deaths = new ArrayList<Death>();
        var early = new ArrayList<Parked>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            byStatus.computeIfAbsent(statusOf(outcomes.get(i)), s -> new ArrayList<>())
                    .add(event.event().id());
            switch (outcomes.get(i)) {
                case Handled.Rejected(var code, var detail) ->
                    deaths.add(new Death(event.received(), event.event().id(), code, detail));
                case Handled.TryAgain(var awaits) -> early.add(waiting.apply(event, awaits));
                case Handled.Applied _, Handled.Duplicate _, Handled.NotForUs _ -> {}
            }
        }
        deaths.forEach(death -> log(handler, death));
        return settle(handler, byStatus)
                .chain(() -> deadLetters.bury(handler.consumer(), deaths))
                .chain(() -> parked.park(handler.consumer(), early));
    }

    private Uni<Void> settle(EventHandler handler, Map<Status, List<UUID>> byStatus) {
        var all = Uni.createFrom().voidItem();
        for (var entry : byStatus.entrySet()) {
            all = all.chain(() -> claims.settle(handler.consumer(), entry.getValue(), entry.getKey()));
        }
        return all;
    }

    private Uni<Void> park(EventHandler handler, List<Parked> events) {
        return parked.park(handler.consumer(), events)
                .chain(() -> claims.settle(
                        handler.consumer(), events.stream().map(Parked::event).toList(), Status.PARKED));
    }

    private static Parked waiting(Decoded.Event event, String awaits) {
        return new Parked(event.received(), event.event().id(), event.event().sequence(), awaits, null);
    }

    private static Status statusOf(Handled handled) {
        return switch (handled) {
            case Handled.Applied _, Handled.Duplicate _ -> Status.APPLIED;
            case Handled.NotForUs _ -> Status.IGNORED;
            case Handled.Rejected _ -> Status.DEAD;
            case Handled.TryAgain _ -> Status.PARKED;
        };
    }

    private static void log(EventHandler handler, Death death) {
        LOG.errorf(
                "dead letter consumer=%s topic=%s partition=%d offset=%d event=%s code=%s",
                handler.consumer(),
                death.received().topic(),
                death.received().partition(),
                death.received().offset(),
                death.event(),
                death.code());
    }
}
