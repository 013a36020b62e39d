package org.opendoor.kit.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.store.Columns;
import org.opendoor.kit.webhook.sending.Outcome;

/** Reads what was sent to a subscription and how it went. */
@ApplicationScoped
class DeliveryLog {
    private static final String COLUMNS = """
            select cast(message as text), type, cast(journey as text), attempts, first_at, last_at, outcome, status,
                   took_millis, delivered_at, cast(place_xid as text), place_id
            from webhook_delivery where webhook = ?1
            """;

    private static final String NEWEST = COLUMNS + " order by last_at desc, message desc limit ?2";

    private static final String OLDER =
            COLUMNS + " and (last_at, message) < (?3, ?4) order by last_at desc, message desc limit ?2";

    private static final String ONE = COLUMNS + " and message = ?2";

    private final Database database;

    DeliveryLog(Database database) {
        this.database = database;
    }

    /** The newest first, from the cursor on. */
    Uni<List<DeliveryView>> of(UUID webhook, Optional<Cursor> after, int atMost) {
        return database.with(session -> {
                    var query = session.createNativeQuery(after.isEmpty() ? NEWEST : OLDER, Object[].class)
                            .setParameter(1, webhook)
                            .setParameter(2, atMost);
                    after.ifPresent(
                            cursor -> query.setParameter(3, cursor.instant(0)).setParameter(4, cursor.uuid(1)));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(DeliveryLog::read).toList());
    }

    Uni<DeliveryView> one(UUID webhook, UUID message) {
        return database.with(session -> session.createNativeQuery(ONE, Object[].class)
                        .setParameter(1, webhook)
                        .setParameter(2, message)
                        .getSingleResult())
                .map(DeliveryLog::read);
    }

    private static DeliveryView read(Object[] row) {
        int status = (int) Columns.number(row[7]);
        Instant first = Columns.instant(row[4]);
        return new DeliveryView(
                Columns.uuid(row[0]),
                (String) row[1],
                Columns.uuid(row[2]),
                (int) Columns.number(row[3]),
                first,
                Columns.instant(row[5]),
                Outcome.valueOf((String) row[6]),
                status == 0 ? null : status,
                Columns.number(row[8]),
                Columns.instant(row[9]),
                row[10] == null
                        ? null
                        : new Place((String) row[10], Columns.number(row[11]))
                                .cursor(first)
                                .encoded());
    }
}
