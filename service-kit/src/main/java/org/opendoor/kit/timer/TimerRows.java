package org.opendoor.kit.timer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;

/** The timers as rows. */
@ApplicationScoped
class TimerRows {
    private static final int LONGEST_ERROR = 500;

    private static final String CLAIM = """
            select kind, key, due, attempts, cast(set_by as text) from timer
            where done_at is null and due <= ?1 and (not_before is null or not_before <= clock_timestamp())
              and kind in (select jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)))
            order by due limit 1 for update skip locked
            """;

    /** A handler that has set its own timer again has moved it: then it is not done. */
    private static final String DONE = "update timer set done_at = ?4 where kind = ?1 and key = ?2 and due = ?3";

    private static final String FAILED = """
            update timer set attempts = attempts + 1, last_error = ?4,
                   not_before = clock_timestamp() + make_interval(secs => cast(?3 as double precision))
            where kind = ?1 and key = ?2 and done_at is null
            """;

    private static final String OPEN = """
            select kind, key, due, attempts, not_before, last_error from timer
            where done_at is null order by attempts desc, due, kind, key limit ?1
            """;

    private static final String DUE = """
            select count(*), count(*) filter (where due < ?2), extract(epoch from cast(?1 as timestamptz) - min(due))
            from timer where done_at is null and due <= ?1
            """;

    private final Database database;
    private final ObjectMapper json;

    TimerRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Locks the timer of these kinds that has been due longest, for the running transaction. */
    Uni<Optional<Claimed>> claim(Set<String> kinds, Instant now) {
        return database.with(session -> session.createNativeQuery(CLAIM, Object[].class)
                .setParameter(1, now)
                .setParameter(2, Rows.write(json, List.copyOf(kinds)))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Claimed(
                                (String) row[0],
                                (String) row[1],
                                Columns.instant(row[2]),
                                ((Number) row[3]).intValue(),
                                row[4] == null ? null : Columns.uuid(row[4])))
                        .findFirst()));
    }

    Uni<Void> done(Claimed timer, Instant at) {
        return database.with(session -> session.createNativeQuery(DONE)
                        .setParameter(1, timer.kind())
                        .setParameter(2, timer.key())
                        .setParameter(3, timer.due())
                        .setParameter(4, at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> failed(Claimed timer, Duration pause, String error) {
        String shortened = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
        return database.with(session -> session.createNativeQuery(FAILED)
                        .setParameter(1, timer.kind())
                        .setParameter(2, timer.key())
                        .setParameter(3, pause.toMillis() / 1000.0)
                        .setParameter(4, shortened)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Timers still to fire: those that failed most first, then by due instant. */
    Uni<List<OpenTimer>> open(int atMost) {
        return database.with(session -> session.createNativeQuery(OPEN, Object[].class)
                .setParameter(1, atMost)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new OpenTimer(
                                (String) row[0],
                                (String) row[1],
                                Columns.instant(row[2]),
                                ((Number) row[3]).intValue(),
                                Columns.instant(row[4]),
                                (String) row[5]))
                        .toList()));
    }

    Uni<TimerWatch.Due> due(Instant now, Instant lateBefore) {
        return database.with(session -> session.createNativeQuery(DUE, Object[].class)
                .setParameter(1, now)
                .setParameter(2, lateBefore)
                .getSingleResult()
                .map(row -> new TimerWatch.Due(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), late((Number) row[2]))));
    }

    private static Duration late(Number seconds) {
        return seconds == null ? Duration.ZERO : Duration.ofMillis(Math.round(seconds.doubleValue() * 1000));
    }

    /**
     * A timer whose row this transaction holds.
     *
     * @param setBy the correlation id of the work that set it; null where a version before this one did
     */
    record Claimed(String kind, String key, Instant due, int attempts, UUID setBy) {}
}
