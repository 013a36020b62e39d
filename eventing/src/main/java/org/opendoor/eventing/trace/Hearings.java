package org.opendoor.eventing.trace;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.AfterCommit;
import org.opendoor.eventing.Causality;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.store.Received;
import org.opendoor.eventing.store.Received.Decoded;

/**
 * Puts what is heard into its trace: a span for each event, whichever way it comes to its handler. It is exported once
 * the transaction is committed: what was rolled back, to be tried again or halved, has not happened.
 */
@ApplicationScoped
public class Hearings {

    private final Spans spans;

    public Hearings(Spans spans) {
        this.spans = spans;
    }

    /** Lets the handler work. Its own loop takes up one event after the other; one that works on sets need do nothing. */
    public Uni<List<Handled>> handleAll(EventHandler handler, List<Decoded.Event> events) {
        var envelopes = events.stream().map(Decoded.Event::event).toList();
        if (spans.areOff()) {
            return handler.handleAll(envelopes);
        }
        events.forEach(event -> handOver(handler, event.received(), event.event()));
        return handler.handleAll(envelopes).invoke(answers -> {
            for (int i = 0; i < Math.min(envelopes.size(), answers.size()); i++) {
                note(envelopes.get(i), answers.get(i));
            }
        });
    }

    /** Lets the handler work on one event again, which enters its causality; an event cannot be parked from here. */
    public Uni<Handled> handleAgain(EventHandler handler, Received record, Envelope event) {
        if (!spans.areOff()) {
            handOver(handler, record, event);
        }
        Causality.of(event).enter();
        return handler.handle(event).invoke(answer -> {
            switch (answer) {
                case Handled.Rejected(var code, var _) -> died(handler.consumer(), record, code);
                case Handled.TryAgain _ -> died(handler.consumer(), record, "TOO_EARLY");
                case Handled.Applied _, Handled.Duplicate _, Handled.NotForUs _ -> note(event, answer);
            }
        });
    }

    /** Notes that this record becomes a dead letter, whether it came to a handler or not. */
    public void died(String consumer, Received record, String code) {
        if (!spans.areOff()) {
            var dead = taken(consumer, record);
            dead.died(code);
            AfterCommit.run(dead::export);
        }
    }

    /** Notes that this record begins to wait, whether it came to a handler or stands behind another that waits. */
    public void parked(String consumer, Received record) {
        if (!spans.areOff()) {
            var waiting = taken(consumer, record);
            waiting.became("parked");
            AfterCommit.run(waiting::export);
        }
    }

    private HeardEvent taken(String consumer, Received record) {
        var event = switch (record.decode()) {
            case Decoded.Event readable -> readable.event();
            case Decoded.Unreadable _ -> null;
        };
        var handled = event == null ? null : Hearing.here().take(event.id());
        return handled == null ? new HeardEvent(spans, consumer, record, event) : handled;
    }

    private void handOver(EventHandler handler, Received record, Envelope event) {
        Hearing.here().handOver(event.id(), new HeardEvent(spans, handler.consumer(), record, event));
    }

    /** A rejected one is noted where it is buried, one that came too early where its waiting begins: not at every try. */
    private void note(Envelope event, Handled answer) {
        Hearing.answered(event);
        switch (answer) {
            case Handled.Applied _ -> became(event, "applied");
            case Handled.Duplicate _ -> became(event, "duplicate");
            case Handled.NotForUs _ -> became(event, "ignored");
            case Handled.TryAgain _, Handled.Rejected _ -> {}
        }
    }

    private void became(Envelope event, String outcome) {
        if (spans.areOff()) {
            return;
        }
        var heard = Hearing.here().take(event.id());
        if (heard != null) {
            heard.became(outcome);
            AfterCommit.run(heard::export);
        }
    }
}
