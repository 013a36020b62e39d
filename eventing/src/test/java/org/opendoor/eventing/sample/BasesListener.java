package org.opendoor.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.eventing.Outbox;
import org.opendoor.eventing.Parking;

/** Brings what followers wait for, on another topic; and answers a question by saying something in its turn. */
@ApplicationScoped
public class BasesListener implements EventHandler {

    private final Inbox inbox;
    private final Database database;
    private final Parking parking;
    private final Outbox outbox;

    public BasesListener(Inbox inbox, Database database, Parking parking, Outbox outbox) {
        this.inbox = inbox;
        this.database = database;
        this.parking = parking;
        this.outbox = outbox;
    }

    @Incoming("bases")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "test.bases";
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return event.type().equals("sample.question.v1") ? answered(event) : based(event);
    }

    private Uni<Handled> answered(Envelope event) {
        var answer =
                new Announcement(answerTo(event.id()), "notes", event.key(), "sample.note.v1", Instant.now(), "{}");
        return outbox.append(List.of(answer)).replaceWith(new Handled.Applied("answered"));
    }

    /** The id of what is said to a question. */
    public static UUID answerTo(UUID question) {
        return UUID.nameUUIDFromBytes(question.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Uni<Handled> based(Envelope event) {
        return database.with(session -> session.createNativeQuery(
                                "insert into base (key) values (?1) on conflict do nothing")
                        .setParameter(1, event.key())
                        .executeUpdate())
                .chain(() -> parking.release(event.key()))
                .replaceWith(new Handled.Applied("based"));
    }
}
