package org.opendoor.eventing.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;

/** Events that wait, per consumer and key, for what they refer to. */
@ApplicationScoped
public class ParkedEvents {

    /** An event that waits, for what another topic brings; the history of its waiting is null when it begins. */
    public record Parked(Received received, UUID event, long sequence, String awaits, Waiting soFar) {

        /** The same event after a try in vain: its waiting goes on, unless it is for something else now. */
        public Parked goesOnWaitingFor(String topic) {
            return new Parked(received, event, sequence, topic, topic.equals(awaits) ? soFar : null);
        }
    }

    /**
     * Since when an event waits, by the machine's clock.
     *
     * @param nothingToAwait since when the awaited topic has had nothing left to bring, or null
     */
    public record Waiting(Instant since, Instant nothingToAwait) {}

    /** A key of a consumer for which something waits. */
    public record Place(String consumer, String key) {}

    private static final String PARK = """
            insert into parked (consumer, event_id, topic, key, sequence, kafka_partition, kafka_offset,
                                headers, payload, awaits, parked_at, nothing_to_await)
            select ?1, event, topic, key, sequence, "partition", "offset", headers, decode(payload, 'base64'), awaits,
                   coalesce(since, now()), "nothingToAwait"
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
              as r(event uuid, topic text, key text, sequence bigint, "partition" int, "offset" bigint,
                   headers jsonb, payload text, awaits text, since timestamptz, "nothingToAwait" timestamptz)
            on conflict do nothing
            """;

    private static final String TAKE = """
            with taken as (
              delete from parked where consumer = ?1 and key = ?2
              returning event_id, sequence, awaits, parked_at, nothing_to_await,
                        topic, key, kafka_partition, kafka_offset, headers, payload
            )
            select cast(event_id as text), sequence, awaits, parked_at, nothing_to_await, topic, key, kafka_partition, kafka_offset,
                   cast(headers as text), encode(payload, 'base64')
            from taken order by topic, sequence
            """;

    private static final String KEYS = """
            select distinct key from parked
            where consumer = ?1 and key in (select jsonb_array_elements_text(cast(cast(?2 as text) as jsonb)))
            """;

    private static final String PLACES = "select consumer, key from parked group by 1, 2 order by random() limit 200";

    private static final String CLEAR =
            "update parked set nothing_to_await = coalesce(nothing_to_await, now()) where awaits = ?1";

    private static final String LAGGING = "update parked set nothing_to_await = null where awaits = ?1";

    /** The first of a topic decides: what is behind it waits for nothing but it. */
    private static final String HOPELESS = """
            select distinct consumer, key
            from (select distinct on (consumer, key, topic) consumer, key, nothing_to_await
                  from parked order by consumer, key, topic, sequence) as first
            where nothing_to_await < ?1 limit 200
            """;

    private final Database database;
    private final ObjectMapper json;

    public ParkedEvents(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Uni<Void> park(String consumer, List<Parked> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = events.stream().map(p -> Row.of(p)).toList();
        return database.with(session -> session.createNativeQuery(PARK)
                .setParameter(1, consumer)
                .setParameter(2, Rows.write(json, rows))
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Takes all that waits at one place out, in order per topic; what has to go on waiting is parked anew. */
    public Uni<List<Parked>> take(Place place) {
        return database.with(session -> session.createNativeQuery(TAKE, Object[].class)
                .setParameter(1, place.consumer())
                .setParameter(2, place.key())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Parked(
                                RecordRow.read(json, row, 5),
                                UUID.fromString((String) row[0]),
                                ((Number) row[1]).longValue(),
                                (String) row[2],
                                new Waiting(RecordRow.instant(row[3]), RecordRow.instant(row[4]))))
                        .toList()));
    }

    /** Which of these keys have something waiting. */
    public Uni<Set<String>> waiting(String consumer, Collection<String> keys) {
        return database.with(session -> session.createNativeQuery(KEYS, String.class)
                .setParameter(1, consumer)
                .setParameter(2, Rows.write(json, List.copyOf(keys)))
                .getResultList()
                .map(Set::copyOf));
    }

    /** Some places to look at in a sweep, at most 200; where there are more, each has its turn soon. */
    public Uni<List<Place>> places() {
        return database.with(session -> session.createNativeQuery(PLACES, Object[].class)
                .getResultList()
                .map(ParkedEvents::places));
    }

    public Uni<List<String>> awaitedTopics() {
        return database.with(session -> session.createNativeQuery("select distinct awaits from parked", String.class)
                .getResultList());
    }

    /** Notes whether the awaited topic may still bring something; the time without lag counts from the first such note. */
    public Uni<Void> noteLag(String topic, boolean lagging) {
        return database.with(session -> session.createNativeQuery(lagging ? LAGGING : CLEAR)
                .setParameter(1, topic)
                .executeUpdate()
                .replaceWithVoid());
    }

    /** Where something has waited since before this instant although there was nothing left to await. */
    public Uni<List<Place>> hopelessSince(Instant instant) {
        return database.with(session -> session.createNativeQuery(HOPELESS, Object[].class)
                .setParameter(1, instant)
                .getResultList()
                .map(ParkedEvents::places));
    }

    private record Row(
            @JsonUnwrapped RecordRow bytes,
            UUID event,
            long sequence,
            String awaits,
            String since,
            String nothingToAwait) {

        static Row of(Parked parked) {
            var soFar = Optional.ofNullable(parked.soFar());
            return new Row(
                    RecordRow.of(parked.received()),
                    parked.event(),
                    parked.sequence(),
                    parked.awaits(),
                    soFar.map(Waiting::since).map(Instant::toString).orElse(null),
                    soFar.map(Waiting::nothingToAwait).map(Instant::toString).orElse(null));
        }
    }

    private static List<Place> places(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Place((String) row[0], (String) row[1]))
                .toList();
    }
}
