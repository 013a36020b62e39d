package org.opendoor.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.eventing.Parking;

/** Brings what followers wait for, on another topic. */
@ApplicationScoped
public class BasesListener implements EventHandler {

    private final Inbox inbox;
    private final Database database;
    private final Parking parking;

    public BasesListener(Inbox inbox, Database database, Parking parking) {
        this.inbox = inbox;
        this.database = database;
        this.parking = parking;
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
        return database.with(session -> session.createNativeQuery(
                                "insert into base (key) values (?1) on conflict do nothing")
                        .setParameter(1, event.key())
                        .executeUpdate())
                .chain(() -> parking.release(event.key()))
                .replaceWith(new Handled.Applied("based"));
    }
}
