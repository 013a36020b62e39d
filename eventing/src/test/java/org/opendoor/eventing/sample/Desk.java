package org.opendoor.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Outbox;

/** The writing side's use case: lock the subject, change it, store what was accepted, announce it. */
@ApplicationScoped
public class Desk {

    private final Contexts contexts;
    private final Database database;
    private final Outbox outbox;

    public Desk(Contexts contexts, Database database, Outbox outbox) {
        this.contexts = contexts;
        this.database = database;
        this.outbox = outbox;
    }

    /** Accepts a note in a transaction of its own and answers with its id, which is also the event's. */
    public Uni<UUID> accept(String key) {
        return contexts.fresh(() -> acceptHere(key));
    }

    /** The same within the caller's context. */
    public Uni<UUID> acceptHere(String key) {
        return database.in(() -> write(key));
    }

    /** Does all that accepting does, then fails. */
    public Uni<UUID> acceptAndFail(String key) {
        return contexts.fresh(() -> database.in(() ->
                write(key).<UUID>chain(id -> Uni.createFrom().failure(new IllegalStateException("rolled back")))));
    }

    private Uni<UUID> write(String key) {
        var id = Ids.next();
        return database.with(session -> session.createNativeQuery(
                        "insert into subject (key, said) values (?1, 0) on conflict do nothing")
                .setParameter(1, key)
                .executeUpdate()
                .chain(() -> session.find(Subject.class, key, LockModeType.PESSIMISTIC_WRITE))
                .chain(subject -> {
                    subject.said++;
                    return session.createNativeQuery("insert into accepted (id, key, nth) values (?1, ?2, ?3)")
                            .setParameter(1, id)
                            .setParameter(2, key)
                            .setParameter(3, subject.said)
                            .executeUpdate();
                })
                .chain(() -> outbox.append(List.of(new Announcement(
                        id, "notes", key, "sample.note.v1", Instant.now(), "{\"note\":\"" + id + "\"}"))))
                .replaceWith(id));
    }
}
