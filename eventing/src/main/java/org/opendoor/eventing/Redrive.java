package org.opendoor.eventing;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.eventing.store.Claims;
import org.opendoor.eventing.store.DeadLetter;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.eventing.store.Failure;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.trace.Hearings;

/** What operations can do with a dead letter: handle its bytes again, or set it aside with a reason. */
@ApplicationScoped
public class Redrive {

    /** How a redrive or a discard ended. */
    public sealed interface Outcome {
        /** The event has taken effect, once, or was set aside. */
        record Settled() implements Outcome {}

        record Unknown() implements Outcome {}

        /** Somebody settled it before. */
        record SettledBefore(DeadLetter.Status status) implements Outcome {}

        /** It died again, of this cause; it stays open. */
        record DiedAgain(String code, String detail) implements Outcome {}
    }

    private final Transactions transactions;
    private final DeadLetters deadLetters;
    private final Claims claims;
    private final Outcomes outcomes;
    private final Hearings hearings;
    private final List<EventHandler> handlers;

    public Redrive(
            Transactions transactions,
            DeadLetters deadLetters,
            Claims claims,
            Outcomes outcomes,
            Hearings hearings,
            @All List<EventHandler> handlers) {
        this.transactions = transactions;
        this.deadLetters = deadLetters;
        this.claims = claims;
        this.outcomes = outcomes;
        this.hearings = hearings;
        this.handlers = handlers;
    }

    /** Handles the stored bytes again, in one transaction with what is noted about it. */
    public Uni<Outcome> redrive(UUID id, String by) {
        return transactions
                .in(() -> deadLetters.lock(id).chain(letter -> unlessSettled(letter, () -> handleAgain(letter, by))))
                .onFailure(failure -> Failure.of(failure) == Failure.FAULT)
                .recoverWithUni(failure -> transactions.in(() -> again(id, "HANDLER_FAILED", failure.toString())));
    }

    /** Sets the event aside for good; the reason is kept with it. */
    public Uni<Outcome> discard(UUID id, String by, String because) {
        return transactions.in(() -> deadLetters
                .lock(id)
                .chain(letter -> unlessSettled(
                        letter,
                        () -> claimed(letter, Claims.Status.DISCARDED)
                                .chain(() -> deadLetters.settle(id, DeadLetter.Status.DISCARDED, by, because))
                                .replaceWith(new Outcome.Settled()))));
    }

    private static Uni<Outcome> unlessSettled(DeadLetter letter, Supplier<Uni<Outcome>> work) {
        if (letter == null) {
            return Uni.createFrom().item(new Outcome.Unknown());
        }
        return letter.status() == DeadLetter.Status.OPEN
                ? work.get()
                : Uni.createFrom().item(new Outcome.SettledBefore(letter.status()));
    }

    private Uni<Outcome> handleAgain(DeadLetter letter, String by) {
        return switch (letter.received().decode()) {
            case Received.Decoded.Unreadable(var _, var reason) -> again(letter.id(), "UNREADABLE", reason);
            case Received.Decoded.Event(var _, var event) ->
                claimedNow(letter, event)
                        .chain(mine -> mine ? handleAgain(letter, event, by) : settledElsewhere(letter, by));
        };
    }

    private Uni<Outcome> handleAgain(DeadLetter letter, Envelope event, String by) {
        Parking.leaveToTheSweep();
        return hearings.handleAgain(handler(letter), letter.received(), event)
                .invoke(handled -> outcomes.note(letter.consumer(), handled))
                .chain(handled -> outcome(letter, by, handled));
    }

    /** Bytes that could not be read then and can be now were never claimed; another letter may hold the same event. */
    private Uni<Boolean> claimedNow(DeadLetter letter, Envelope event) {
        return letter.event() != null
                ? Uni.createFrom().item(true)
                : claims.claim(letter.consumer(), List.of(event.id())).map(claimed -> !claimed.isEmpty());
    }

    private Uni<Outcome> settledElsewhere(DeadLetter letter, String by) {
        return deadLetters
                .settle(letter.id(), DeadLetter.Status.REDRIVEN, by, "had taken effect already")
                .replaceWith(new Outcome.Settled());
    }

    private Uni<Outcome> outcome(DeadLetter letter, String by, Handled handled) {
        return switch (handled) {
            case Handled.Applied _, Handled.Duplicate _, Handled.NotForUs _ ->
                claimed(letter, Claims.Status.APPLIED)
                        .chain(() -> deadLetters.settle(letter.id(), DeadLetter.Status.REDRIVEN, by, "redriven"))
                        .replaceWith(new Outcome.Settled());
            case Handled.Rejected(var code, var detail) -> again(letter.id(), code, detail);
            case Handled.TryAgain(var awaits) ->
                again(letter.id(), "TOO_EARLY", "waits for what " + awaits + " brings");
        };
    }

    private Uni<Void> claimed(DeadLetter letter, Claims.Status status) {
        return letter.event() == null
                ? Uni.createFrom().voidItem()
                : claims.settle(letter.consumer(), List.of(letter.event()), status);
    }

    private Uni<Outcome> again(UUID id, String code, String detail) {
        return deadLetters.diedAgain(id, code, detail).replaceWith(new Outcome.DiedAgain(code, detail));
    }

    private EventHandler handler(DeadLetter letter) {
        return handlers.stream()
                .filter(handler -> handler.consumer().equals(letter.consumer()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no consumer named " + letter.consumer()));
    }
}
