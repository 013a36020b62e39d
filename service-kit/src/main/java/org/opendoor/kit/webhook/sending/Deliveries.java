package org.opendoor.kit.webhook.sending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.history.Change;

/** Writes down what was sent and how it went. */
@ApplicationScoped
class Deliveries {
    private static final String NOTE = """
            insert into webhook_delivery (webhook, message, type, journey, place_xid, place_id, outcome, status, took_millis,
                                          delivered_at)
            select webhook.id, cast(?2 as uuid), cast(?3 as text), cast(nullif(?4, '') as uuid),
                   cast(nullif(?5, '') as xid8), nullif(cast(?6 as bigint), -1), cast(?7 as text), cast(?8 as int),
                   cast(?9 as bigint), case when cast(?10 as boolean) then clock_timestamp() end
            from webhook where webhook.id = ?1
            on conflict (webhook, message) do update
               set attempts = webhook_delivery.attempts + 1, last_at = excluded.last_at, outcome = excluded.outcome,
                   status = excluded.status, took_millis = excluded.took_millis,
                   delivered_at = coalesce(excluded.delivered_at, webhook_delivery.delivered_at)
            """;

    private static final String PURGE = """
            delete from webhook_delivery where (webhook, message) in (
              select webhook, message from webhook_delivery where last_at < now() - interval '30 days' limit 5000)
            """;

    private static final long NOWHERE = -1;

    private final Database database;

    Deliveries(Database database) {
        this.database = database;
    }

    Uni<Void> note(UUID webhook, Change change, Answer answer) {
        var what = change.happened();
        return note(webhook, what.id(), what.type(), Optional.of(change), answer);
    }

    Uni<Void> notePing(UUID webhook, UUID message, Answer answer) {
        return note(webhook, message, Messages.PING, Optional.empty(), answer);
    }

    private Uni<Void> note(UUID webhook, UUID message, String type, Optional<Change> change, Answer answer) {
        return database.with(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, webhook)
                        .setParameter(2, message)
                        .setParameter(3, type)
                        .setParameter(
                                4,
                                change.map(c -> c.happened().journey().toString())
                                        .orElse(""))
                        .setParameter(5, change.map(c -> c.place().xid()).orElse(""))
                        .setParameter(6, change.map(c -> c.place().id()).orElse(NOWHERE))
                        .setParameter(7, answer.outcome().name())
                        .setParameter(8, answer.status())
                        .setParameter(9, answer.took().toMillis())
                        .setParameter(10, answer.outcome() == Outcome.DELIVERED)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Removes one portion of what is older than 30 days; gives how many went. */
    Uni<Integer> purge() {
        return database.with(session -> session.createNativeQuery(PURGE).executeUpdate());
    }
}
