package org.opendoor.eventing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.relay.WakeUp;

/**
 * The service's database as its persistence rooms see it: one session per unit of work, found again by everything that
 * runs inside it, so that a change and the events it causes are one transaction.
 */
@ApplicationScoped
public class Database implements Transactions {

    private final Mutiny.SessionFactory sessions;
    private final WakeUp relay;

    public Database(Mutiny.SessionFactory sessions, WakeUp relay) {
        this.sessions = sessions;
        this.relay = relay;
    }

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        return toItsEnd(AfterCommit.of(() -> sessions.withTransaction((session, transaction) -> work.get())))
                .invoke(relay::signal);
    }

    /** Works on the session of the running unit of work, or on one that lives as long as this piece of work. */
    public <T> Uni<T> with(Function<Mutiny.Session, Uni<T>> work) {
        return toItsEnd(sessions.withSession(work));
    }

    /** A caller who goes away in the middle must not leave a session behind that nobody closes: what is begun is ended. */
    private static <T> Uni<T> toItsEnd(Uni<T> begun) {
        return Uni.createFrom().emitter(caller -> begun.subscribe().with(caller::complete, caller::fail));
    }
}
