package org.opendoor.analytics.messaging;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.Heard;
import org.opendoor.analytics.usecase.StoreFacts;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;

/**
 * What becomes of the events of any topic: they are stored, whatever their type. Nothing waits for anything here, since
 * the order of arrival does not matter. A listener differs from the others only in its channel.
 */
abstract class FactListener implements EventHandler {
    private static final Handled STORED = new Handled.Applied("stored");

    private final String consumer;
    private final Inbox inbox;
    private final FactReading reading;
    private final StoreFacts store;

    FactListener(String consumer, Inbox inbox, FactReading reading, StoreFacts store) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.reading = reading;
        this.store = store;
    }

    Uni<Void> receive(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return consumer;
    }

    @Override
    public boolean mayWait(Envelope event) {
        return false;
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return handleAll(List.of(event)).map(List::getFirst);
    }

    /** The whole batch in a fixed number of statements; a bad event among them costs the others nothing. */
    @Override
    public Uni<List<Handled>> handleAll(List<Envelope> events) {
        var outcomes = new ArrayList<Handled>(events.size());
        var heard = new ArrayList<Heard>(events.size());
        for (Envelope event : events) {
            switch (Hearing.of(event, reading)) {
                case Hearing.Understood(var what) -> {
                    heard.add(what);
                    outcomes.add(STORED);
                }
                case Hearing.Refused(var code, var detail) -> outcomes.add(new Handled.Rejected(code, detail));
            }
        }
        return store.store(heard).replaceWith(outcomes);
    }
}
