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
import org.opendoor.eventing.Outcomes.Outcome;
import org.opendoor.eventing.store.Claims;
import org.opendoor.eventing.store.Claims.Status;
import org.opendoor.eventing.store.DeadLetters.Death;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.eventing.store.ParkedEvents.Parked;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.store.Received.Decoded;
import org.opendoor.eventing.trace.Hearings;

/**
 * Brings a batch to its end inside one transaction: claims it, lets the handler work, and writes down what became of
 * each event. Nothing here is retried; the inbox does that around it.
 */
@ApplicationScoped
class Settlement {

    private final Claims claims;
    private final Deaths deaths;
    private final ParkedEvents parked;
    private final Outcomes outcomes;
    private final Hearings hearings;

    Settlement(Claims claims, Deaths deaths, ParkedEvents parked, Outcomes outcomes, Hearings hearings) {
        this.claims = claims;
        this.deaths = deaths;
        this.parked = parked;
        this.outcomes = outcomes;
        this.hearings = hearings;
    }

    /** Settles records that were heard just now. */
    Uni<Void> first(EventHandler handler, List<Received> batch) {
        var dead = new ArrayList<Death>();
        var readable = new LinkedHashMap<UUID, Decoded.Event>();
        for (var received : batch) {
            switch (received.decode()) {
                case Decoded.Event event -> readable.putIfAbsent(event.event().id(), event);
                case Decoded.Unreadable bad -> dead.add(new Death(bad.received(), null, "UNREADABLE", bad.reason()));
            }
        }
        return deaths.bury(handler.consumer(), dead)
                .chain(() -> claims.claim(handler.consumer(), readable.keySet()))
                .chain(claimed -> {
                    var mine = readable.values().stream()
                            .filter(event -> claimed.contains(event.event().id()))
                            .sorted(Comparator.comparing(event -> event.event().key()))
                            .toList();
                    outcomes.note(handler.consumer(), Outcome.DUPLICATE, batch.size() - dead.size() - mine.size());
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
        return hearings.handleAll(handler, now)
                .chain(results -> writeDown(handler, now, results, waiting))
                .chain(() -> park(
                        handler,
                        behind.stream()
                                .map(e -> waiting.apply(e, e.event().topic()))
                                .toList()));
    }

    private Uni<Void> writeDown(
            EventHandler handler,
            List<Decoded.Event> events,
            List<Handled> results,
            BiFunction<Decoded.Event, String, Parked> waiting) {
        if (events.size() != results.size()) {
            throw new IllegalStateException(
                    "%s answered for %d of %d events".formatted(handler.consumer(), results.size(), events.size()));
        }
        var byStatus = new EnumMap<Status, List<UUID>>(Status.class);
        var dead = new ArrayList<Death>();
        var early = new ArrayList<Parked>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            byStatus.computeIfAbsent(statusOf(results.get(i)), s -> new ArrayList<>())
                    .add(event.event().id());
            switch (results.get(i)) {
                case Handled.Rejected(var code, var detail) ->
                    dead.add(new Death(event.received(), event.event().id(), code, detail));
                case Handled.TryAgain(var awaits) -> early.add(waiting.apply(event, awaits));
                case Handled.Applied _, Handled.Duplicate _, Handled.NotForUs _ -> {}
            }
        }
        results.forEach(handled -> outcomes.note(handler.consumer(), handled));
        return settle(handler, byStatus)
                .chain(() -> deaths.bury(handler.consumer(), dead))
                .chain(() -> letWait(handler, early));
    }

    private Uni<Void> settle(EventHandler handler, Map<Status, List<UUID>> byStatus) {
        var all = Uni.createFrom().voidItem();
        for (var entry : byStatus.entrySet()) {
            all = all.chain(() -> claims.settle(handler.consumer(), entry.getValue(), entry.getKey()));
        }
        return all;
    }

    private Uni<Void> park(EventHandler handler, List<Parked> events) {
        return letWait(handler, events)
                .chain(() -> claims.settle(
                        handler.consumer(), events.stream().map(Parked::event).toList(), Status.PARKED));
    }

    /** What goes on waiting for the same was counted when its waiting began. */
    private Uni<Void> letWait(EventHandler handler, List<Parked> events) {
        var begin = events.stream().filter(event -> event.soFar() == null).toList();
        outcomes.note(handler.consumer(), Outcome.PARKED, begin.size());
        begin.forEach(event -> hearings.parked(handler.consumer(), event.received()));
        return parked.park(handler.consumer(), events);
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
}
