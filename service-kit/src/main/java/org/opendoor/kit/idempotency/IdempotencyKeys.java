package org.opendoor.kit.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Database;

/** The keys that were used within the last 24 hours of machine time, and what they led to. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String LOCK = "select pg_try_advisory_xact_lock(?1)";

    private static final String FIND = """
            select encode(request, 'hex'), status, location, version from idempotency_key
            where scope = decode(?1, 'hex') and used_at > now() - interval '24 hours'
            """;

    /** An expired key that was not purged yet is overwritten; {@link #FIND} has not shown it. */
    private static final String KEEP = """
            insert into idempotency_key (scope, request, status, location, version)
            values (decode(?1, 'hex'), decode(?2, 'hex'), ?3, ?4, ?5)
            on conflict (scope) do update
               set request = excluded.request, status = excluded.status, location = excluded.location,
                   version = excluded.version, used_at = excluded.used_at
            """;

    private static final String PURGE = """
            delete from idempotency_key where scope in (
              select scope from idempotency_key where used_at < now() - interval '24 hours' limit 5000)
            """;

    private final Database database;
    private final Pool pool;

    IdempotencyKeys(Database database, Pool pool) {
        this.database = database;
        this.pool = pool;
    }

    /** Whether nobody else is working on the same request; the lock ends with the transaction. */
    Uni<Boolean> lock(Attempt attempt) {
        return database.with(session -> session.createNativeQuery(LOCK, Boolean.class)
                .setParameter(1, attempt.lock())
                .getSingleResult());
    }

    /** What this scope led to; a statement of its own, so that it sees what was committed before the lock was got. */
    Uni<Optional<Used>> find(Attempt attempt) {
        return database.with(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter(1, attempt.scope())
                .getResultList()
                .map(IdempotencyKeys::first));
    }

    Uni<Written> keep(Attempt attempt, Written written) {
        return database.with(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, attempt.scope())
                        .setParameter(2, attempt.request())
                        .setParameter(3, written.status())
                        .setParameter(4, written.location().toString())
                        .setParameter(5, written.version())
                        .executeUpdate())
                .replaceWith(written);
    }

    /** Removes one portion of what has expired; gives how many went. */
    Uni<Integer> purge() {
        return pool.query(PURGE).execute().map(rows -> rows.rowCount());
    }

    private static Optional<Used> first(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Used(
                        (String) row[0],
                        new Written(
                                ((Number) row[1]).intValue(),
                                URI.create((String) row[2]),
                                ((Number) row[3]).longValue())))
                .findFirst();
    }

    /** A key that has led to something: by which body, and to what. */
    record Used(String request, Written written) {}
}
