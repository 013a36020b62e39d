package org.opendoor.analytics.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.analytics.usecase.ReplayPosition;
import org.opendoor.analytics.usecase.ReplayStep;
import org.opendoor.analytics.usecase.ReplayStore;
import org.opendoor.analytics.usecase.ReplayTurn;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;

/** Whose turn a replay is, as a lease on the generation's row: if a replica dies, another goes on when it is over. */
@ApplicationScoped
class ReplayTable implements ReplayStore {

    private static final String TURN = """
            with taken as (
              update generation set replayer = ?1, replayer_until = now() + interval '15 seconds'
              where state = 'BUILDING' and (replayer = ?1 or replayer is null or replayer_until < now())
                and not coalesce((select bool_and(next_offset >= end_offset)
                                  from replay_position where generation = number), false)
              returning number)
            select number from taken
            """;

    private static final String POSITIONS = """
            select topic, kafka_partition, first_offset, next_offset, end_offset
            from replay_position where generation = ?1
            """;

    private static final String NOTE = """
            insert into replay_position (generation, topic, kafka_partition, first_offset, next_offset, end_offset)
            select ?1, topic, partition, first, next, "end"
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
              as noted(topic text, partition int, first bigint, next bigint, "end" bigint)
            on conflict do nothing
            """;

    private static final String KEEP = """
            update generation set replayer_until = now() + interval '15 seconds',
              worked_millis = worked_millis + ?3, left_out = left_out + ?4
            where number = ?1 and replayer = ?2
            """;

    private static final String ADVANCE = """
            update replay_position set next_offset = greatest(next_offset, next)
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as told(topic text, partition int, next bigint)
            where generation = ?1 and replay_position.topic = told.topic and kafka_partition = partition
            """;

    private static final String SET_ASIDE = """
            select distinct cast(event_id as text) from dead_letter
            where status = 'DISCARDED'
              and event_id in (select cast(id as uuid) from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as j(id))
            """;

    private final Database database;
    private final ObjectMapper json;

    ReplayTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Uni<Optional<ReplayTurn>> turn(String replayer) {
        return database.with(session -> session.createNativeQuery(TURN, Integer.class)
                .setParameter(1, replayer)
                .getSingleResultOrNull()
                .chain(number -> number == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.createNativeQuery(POSITIONS, Object[].class)
                                .setParameter(1, number)
                                .getResultList()
                                .map(rows -> Optional.of(new ReplayTurn(
                                        number,
                                        replayer,
                                        rows.stream().map(ReplayTable::position).toList())))));
    }

    @Override
    public Uni<Void> note(int generation, List<ReplayPosition> positions) {
        return written(NOTE, generation, positions);
    }

    @Override
    public Uni<Boolean> advance(ReplayTurn turn, ReplayStep step) {
        return database.with(session -> session.createNativeQuery(KEEP)
                .setParameter(1, turn.generation())
                .setParameter(2, turn.replayer())
                .setParameter(3, step.worked().toMillis())
                .setParameter(4, step.leftOut())
                .executeUpdate()
                .chain(kept -> kept == 0
                        ? Uni.createFrom().item(false)
                        : written(ADVANCE, turn.generation(), step.positions()).replaceWith(true)));
    }

    @Override
    public Uni<Set<UUID>> setAside(Collection<UUID> events) {
        return database.with(session -> session.createNativeQuery(SET_ASIDE, String.class)
                .setParameter(1, Rows.write(json, List.copyOf(events)))
                .getResultList()
                .map(ids -> ids.stream().map(UUID::fromString).collect(Collectors.toSet())));
    }

    private Uni<Void> written(String statement, int generation, List<ReplayPosition> positions) {
        var rows = positions.stream().map(ReplayTable::row).toList();
        return database.with(session -> session.createNativeQuery(statement)
                .setParameter(1, generation)
                .setParameter(2, Rows.write(json, rows))
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Map<String, Object> row(ReplayPosition position) {
        return Map.of(
                "topic", position.topic(),
                "partition", position.partition(),
                "first", position.first(),
                "next", position.next(),
                "end", position.end());
    }

    private static ReplayPosition position(Object[] row) {
        return new ReplayPosition(
                (String) row[0],
                Math.toIntExact(Columns.number(row[1])),
                Columns.number(row[2]),
                Columns.number(row[3]),
                Columns.number(row[4]));
    }
}
