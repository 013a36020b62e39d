package org.opendoor.eventing.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Rows;

/** Events that could not take effect, kept as they arrived until somebody settles them. */
@ApplicationScoped
public class DeadLetters {

    /**
     * A cause of death.
     *
     * @param event the event's id, or null where the record was unreadable
     */
    public record Death(Received received, UUID event, String code, String detail) {}

    private static final int LONGEST_DETAIL = 2_000;

    private static final String BURY = """
            insert into dead_letter (id, consumer, event_id, topic, key, kafka_partition, kafka_offset,
                                     headers, payload, code, detail)
            select id, ?1, event, topic, key, "partition", "offset", headers, decode(payload, 'base64'), code, detail
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
              as r(id uuid, event uuid, topic text, key text, "partition" int, "offset" bigint,
                   headers jsonb, payload text, code text, detail text)
            on conflict do nothing
            """;

    private static final String COLUMNS = """
            cast(id as text), consumer, cast(event_id as text), topic, key, kafka_partition, kafka_offset,
            cast(headers as text), encode(payload, 'base64'), code, detail, died_at, redrives, status,
            settled_at, settled_by, settled_because
            """;

    private final Database database;
    private final ObjectMapper json;

    public DeadLetters(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Answers how many were new; a letter for the same record is there already otherwise. */
    public Uni<Integer> bury(String consumer, List<Death> deaths) {
        if (deaths.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var rows = deaths.stream()
                .map(d -> new Row(RecordRow.of(d.received()), Ids.next(), d.event(), d.code(), shortened(d.detail())))
                .toList();
        return database.with(session -> session.createNativeQuery(BURY)
                .setParameter(1, consumer)
                .setParameter(2, Rows.write(json, rows))
                .executeUpdate());
    }

    /** Open dead letters, oldest first, after the one with this id (null: from the beginning). */
    public Uni<List<DeadLetter>> open(UUID after, int limit) {
        var sql = "select " + COLUMNS + """
                 from dead_letter where status = 'OPEN'
                 and (?1 = '' or (died_at, id) >
                      (select died_at, id from dead_letter where id = cast(nullif(?1, '') as uuid)))
                 order by died_at, id limit ?2
                """;
        return database.with(session -> session.createNativeQuery(sql, Object[].class)
                .setParameter(1, after == null ? "" : after.toString())
                .setParameter(2, limit)
                .getResultList()
                .map(rows ->
                        rows.stream().map(row -> DeadLetter.read(json, row)).toList()));
    }

    public Uni<DeadLetter> find(UUID id) {
        return one("", id);
    }

    /** Finds and locks, so that two people cannot settle one dead letter. Null where there is none. */
    public Uni<DeadLetter> lock(UUID id) {
        return one(" for update", id);
    }

    private Uni<DeadLetter> one(String lock, UUID id) {
        var sql = "select " + COLUMNS + " from dead_letter where id = ?1" + lock;
        return database.with(session -> session.createNativeQuery(sql, Object[].class)
                .setParameter(1, id)
                .getResultList()
                .map(rows -> rows.isEmpty() ? null : DeadLetter.read(json, rows.getFirst())));
    }

    public Uni<Void> settle(UUID id, DeadLetter.Status status, String by, String because) {
        return database.with(session -> session.createNativeQuery("""
                        update dead_letter set status = ?1, settled_at = now(), settled_by = ?2, settled_because = ?3
                        where id = ?4
                        """)
                .setParameter(1, status.name())
                .setParameter(2, by)
                .setParameter(3, because)
                .setParameter(4, id)
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Notes that a redrive ended like the first try, with its cause. */
    public Uni<Void> diedAgain(UUID id, String code, String detail) {
        return database.with(session -> session.createNativeQuery("""
                        update dead_letter set redrives = redrives + 1, code = ?1, detail = ?2 where id = ?3
                        """)
                .setParameter(1, code)
                .setParameter(2, shortened(detail))
                .setParameter(3, id)
                .executeUpdate()
                .replaceWithVoid());
    }

    private record Row(@JsonUnwrapped RecordRow bytes, UUID id, UUID event, String code, String detail) {}

    private static String shortened(String detail) {
        var text = String.valueOf(detail);
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }
}
