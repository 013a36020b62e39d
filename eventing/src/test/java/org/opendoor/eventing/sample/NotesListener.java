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

/** The hearing side: each note has one effect; the other types stand for everything that can go wrong. */
@ApplicationScoped
public class NotesListener implements EventHandler {

    private final Inbox inbox;
    private final Database database;
    private final Cure cure;
    private final Brake brake;

    public NotesListener(Inbox inbox, Database database, Cure cure, Brake brake) {
        this.inbox = inbox;
        this.database = database;
        this.cure = cure;
        this.brake = brake;
    }

    @Incoming("notes")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "test.notes";
    }

    @Override
    public boolean mayWait(Envelope event) {
        return !event.type().equals("sample.urgent.v1");
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "sample.note.v1", "sample.urgent.v1" -> noted(event);
            case "sample.braked.v1" -> brake.untilReleased().chain(() -> noted(event));
            case "sample.follower.v1" -> ifBased(event);
            case "sample.faulty-follower.v1" ->
                ifBased(event).invoke(handled -> {
                    if (handled instanceof Handled.Applied) {
                        throw new IllegalStateException("the handler has a fault");
                    }
                });
            case "sample.poison.v1" ->
                cure.found()
                        ? noted(event)
                        : noted(event).invoke(ignored -> {
                            throw new IllegalStateException("the handler has a fault");
                        });
            case "sample.rejected.v1" ->
                cure.found()
                        ? noted(event)
                        : Uni.createFrom().item(new Handled.Rejected("BAD_NOTE", "it says nothing"));
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private Uni<Handled> ifBased(Envelope event) {
        return database.with(
                        session -> session.createNativeQuery("select count(*) from base where key = ?1", Long.class)
                                .setParameter(1, event.key())
                                .getSingleResult())
                .chain(bases -> bases > 0 ? noted(event) : Uni.createFrom().item(new Handled.TryAgain("bases")));
    }

    private Uni<Handled> noted(Envelope event) {
        return database.with(session -> session.createNativeQuery(
                                "insert into effect (id, key, sequence, correlation) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, event.id())
                        .setParameter(2, event.key())
                        .setParameter(3, event.sequence())
                        .setParameter(4, event.correlationId())
                        .executeUpdate())
                .replaceWith(new Handled.Applied("noted"));
    }
}
