package org.opendoor.kit.sample.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;

/** Hears of notes, so that there is somebody whose dead letters can be settled. */
@ApplicationScoped
class NotesListener implements EventHandler {
    private final Database database;

    NotesListener(Database database) {
        this.database = database;
    }

    @Override
    public String consumer() {
        return "kit-test.notes";
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.note.taken.v1" ->
                database.with(session -> session.createNativeQuery("insert into rung (key) values (?1)")
                                .setParameter(1, event.id().toString())
                                .executeUpdate())
                        .replaceWith(new Handled.Applied("rung"));
            case "opendoor.note.hopeless.v1" ->
                Uni.createFrom().item(new Handled.Rejected("HOPELESS", "never to be handled"));
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }
}
