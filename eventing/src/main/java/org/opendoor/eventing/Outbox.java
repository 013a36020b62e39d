package org.opendoor.eventing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a transaction wants said, kept in that very transaction: a rollback says nothing, a commit says everything, once
 * and in order per key and topic.
 *
 * <p>Append after the key's row was locked or its change flushed. One statement then takes the next numbers of each key's
 * counter, whose row stays locked until the commit, and only after that the rows' own identities: so for one key the
 * identities ascend in the order of the commits, and the relay may go by them.
 */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            with said as (
              select r.*, row_number() over (partition by r.topic, r.key order by r.n) as nth,
                     count(*) over (partition by r.topic, r.key) as of_key
              from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as r(n int, id uuid, topic text, key text, type text, time timestamptz, data text)
            ), counted as (
              insert into outbox_sequence as s (topic, key, last)
              select topic, key, count(*) from said group by topic, key order by topic, key
              on conflict (topic, key) do update set last = s.last + excluded.last
              returning topic, key, last
            )
            insert into outbox (event_id, aggregatetype, aggregateid, type, sequence, occurred_at,
                                correlation_id, causation_id, traceparent, payload)
            select said.id, topic, key, said.type, counted.last - said.of_key + said.nth, said.time,
                   cast(cast(?2 as text) as uuid), cast(nullif(cast(?3 as text), '') as uuid),
                   nullif(cast(?4 as text), ''), said.data
            from said join counted using (topic, key)
            order by said.n
            """;

    private static final String WAITING = """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(appended_at)), 0) from outbox
            """;

    private final Database database;
    private final ObjectMapper json;

    public Outbox(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Appends in the running transaction; the order of the list is the order per key. */
    public Uni<Void> append(List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var why = Causality.current();
        var cause = why.causationId() == null ? "" : why.causationId().toString();
        var place = Objects.requireNonNullElse(why.traceparent(), "");
        return database.with(session -> session.flush()
                .chain(() -> session.createNativeQuery(APPEND)
                        .setParameter(1, Rows.write(json, numbered(announcements)))
                        .setParameter(2, why.correlationId().toString())
                        .setParameter(3, cause)
                        .setParameter(4, place)
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** How much is waiting for the relay, and for how long by the machine's clock. */
    public Uni<Waiting> waiting() {
        return database.with(session -> session.createNativeQuery(WAITING, Object[].class)
                .getSingleResult()
                .map(row -> new Waiting(((Number) row[0]).longValue(), Duration.ofMillis((long)
                        (((Number) row[1]).doubleValue() * 1000)))));
    }

    /** The outbox at one moment: rows not yet said and the age of the oldest. */
    public record Waiting(long events, Duration oldest) {}

    private record Row(int n, UUID id, String topic, String key, String type, String time, String data) {}

    private static List<Row> numbered(List<Announcement> announcements) {
        var rows = new ArrayList<Row>(announcements.size());
        for (var said : announcements) {
            rows.add(new Row(
                    rows.size(),
                    said.id(),
                    said.topic(),
                    said.key(),
                    said.type(),
                    said.time().toString(),
                    said.data()));
        }
        return rows;
    }
}
