package org.opendoor.kit.timer;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.opendoor.eventing.Causality;
import org.opendoor.eventing.Database;

/**
 * Sets and takes back promises for later, in the running transaction: a timer exists exactly if the change that asked for
 * it was committed.
 */
@ApplicationScoped
public class Timers {
    private static final String SCHEDULE = """
            insert into timer (kind, key, due, set_by) values (?1, ?2, ?3, ?4)
            on conflict (kind, key) do update
               set due = excluded.due, set_by = excluded.set_by, attempts = 0, not_before = null, last_error = null
             where timer.done_at is null
            """;

    private static final String SCHEDULE_ALL = """
            insert into timer (kind, key, due, set_by)
            select ?1, t.key, t.due, ?3
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as t (key text, due timestamptz)
            on conflict (kind, key) do update
               set due = excluded.due, set_by = excluded.set_by, attempts = 0, not_before = null, last_error = null
             where timer.done_at is null
            """;

    /** A timer that is being fired at this moment is left alone: its handler decides anew, and waiting here could deadlock. */
    private static final String CANCEL = """
            delete from timer where (kind, key) in (
              select kind, key from timer
              where kind = ?1 and key = ?2 and done_at is null for update skip locked)
            """;

    private final Database database;

    Timers(Database database) {
        this.database = database;
    }

    /** Sets a timer, or moves one that has not fired. One that has fired stays as it is: its key is used up. */
    public Uni<Void> schedule(String kind, String key, Instant due) {
        return database.with(session -> session.createNativeQuery(SCHEDULE)
                        .setParameter(1, kind)
                        .setParameter(2, key)
                        .setParameter(3, due)
                        .setParameter(4, Causality.current().correlationId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Sets many timers of one kind in one statement, each as {@link #schedule} does. */
    public Uni<Void> scheduleAll(String kind, Map<String, Instant> dueByKey) {
        var rows = new JsonArray();
        dueByKey.forEach((key, due) -> rows.add(new JsonObject().put("key", key).put("due", due.toString())));
        return database.with(session -> session.createNativeQuery(SCHEDULE_ALL)
                        .setParameter(1, kind)
                        .setParameter(2, rows.encode())
                        .setParameter(3, Causality.current().correlationId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes back a timer that has not fired; does nothing if there is none. */
    public Uni<Void> cancel(String kind, String key) {
        return database.with(session -> session.createNativeQuery(CANCEL)
                        .setParameter(1, kind)
                        .setParameter(2, key)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
