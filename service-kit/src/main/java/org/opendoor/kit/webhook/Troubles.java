package org.opendoor.kit.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;
import org.opendoor.kit.webhook.sending.Outcome;

/** Looks for subscriptions that do not get on. One that its owner switched off is none of them. */
@ApplicationScoped
class Troubles {
    private static final String LIST = """
            select cast(w.id as text), w.district, w.provider, w.target, w.failures, w.failing_since,
                   (select d.outcome from webhook_delivery d where d.webhook = w.id order by d.last_at desc limit 1),
                   w.due, w.disabled_because, w.disabled_at
            from webhook w
            where (w.enabled and w.failures > 0) or w.disabled_because in ('GONE', 'GAVE_UP')
            order by w.failing_since, w.id limit ?1
            """;

    private static final String COUNT = """
            select count(*) filter (where enabled and failures > 0),
                   cast(coalesce(extract(epoch from clock_timestamp() - min(failing_since) filter (where enabled)), 0)
                        as double precision),
                   count(*) filter (where disabled_because in ('GONE', 'GAVE_UP')
                                      and disabled_at > clock_timestamp() - interval '7 days')
            from webhook
            """;

    private final Database database;

    Troubles(Database database) {
        this.database = database;
    }

    Uni<List<TroubledWebhook>> list(int atMost) {
        return database.with(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter(1, atMost)
                        .getResultList())
                .map(rows -> rows.stream().map(Troubles::read).toList());
    }

    Uni<Count> count() {
        return database.with(session ->
                        session.createNativeQuery(COUNT, Object[].class).getSingleResult())
                .map(row -> new Count(
                        Columns.number(row[0]),
                        Duration.ofMillis(Math.round(((Number) row[1]).doubleValue() * 1_000)),
                        Columns.number(row[2])));
    }

    private static TroubledWebhook read(Object[] row) {
        return new TroubledWebhook(
                Columns.uuid(row[0]),
                (String) row[1],
                (String) row[2],
                URI.create((String) row[3]).getHost(),
                (int) Columns.number(row[4]),
                Columns.instant(row[5]),
                row[6] == null ? null : Outcome.valueOf((String) row[6]),
                Columns.instant(row[7]),
                row[8] == null ? null : WhyOff.valueOf((String) row[8]),
                Columns.instant(row[9]));
    }

    /**
     * In numbers.
     *
     * @param failing are called again and again
     * @param oldest how long the longest of them has failed
     * @param givenUp within the last seven days
     */
    record Count(long failing, Duration oldest, long givenUp) {}
}
