package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.analytics.usecase.Generation;
import org.opendoor.analytics.usecase.Generation.Progress;
import org.opendoor.analytics.usecase.Generation.State;
import org.opendoor.analytics.usecase.GenerationStore;
import org.opendoor.eventing.Database;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.store.Columns;

/** The table of generations, and the schemas that belong to it. An index lets one be read and one be built, no more. */
@ApplicationScoped
class GenerationTable implements GenerationStore {

    private static final String ROWS = """
            select number, cast(id as text), state, since, version, done, every, left_out, worked_millis
            from generation left join lateral (
              select cast(sum(least(next_offset, end_offset) - first_offset) as bigint) as done,
                     cast(sum(end_offset - first_offset) as bigint) as every
              from replay_position where generation = number) as replay on true
            """;
    private static final String NEWEST = ROWS + "order by number desc limit 200";
    private static final String ONE = ROWS + "where number = ?1";
    private static final String LOCKED = ONE + " for no key update of generation";

    private static final String BEGIN = """
            with begun as (insert into generation default values on conflict do nothing returning number)
            select number from begun
            """;
    private static final String MAKE_TABLES = "select make_generation(?1)";
    private static final String DROP_TABLES = "select drop_generation(?1)";
    private static final String RETIRE =
            "update generation set state = 'FORMER', since = now(), version = version + 1 where state = 'READ'";
    private static final String READ =
            "update generation set state = 'READ', since = now(), version = version + 1 where number = ?1";
    private static final String FORGET = "delete from generation where number = ?1";

    private final Database database;
    private final Audit audit;

    GenerationTable(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public Uni<Optional<Generation>> begin() {
        return database.with(session -> session.createNativeQuery(BEGIN, Integer.class)
                .getSingleResultOrNull()
                .chain(number -> number == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.createNativeQuery(MAKE_TABLES, Integer.class)
                                .setParameter(1, number)
                                .getSingleResult()
                                .chain(() -> find(number))
                                .call(begun -> trace("GENERATION_BEGUN", begun.orElseThrow()))));
    }

    @Override
    public Uni<List<Generation>> newest() {
        return database.with(session -> session.createNativeQuery(NEWEST, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(GenerationTable::generation).toList()));
    }

    @Override
    public Uni<Optional<Generation>> find(int number) {
        return one(ONE, number);
    }

    @Override
    public Uni<Optional<Generation>> lock(int number) {
        return one(LOCKED, number);
    }

    @Override
    public Uni<Void> read(Generation next) {
        return database.with(session -> session.createNativeQuery(RETIRE)
                .executeUpdate()
                .chain(() -> run(session, READ, next))
                .chain(() -> trace("GENERATION_SWITCHED_TO", next)));
    }

    /** The row first: whoever works on the tables holds it, and whoever comes later must not find it. */
    @Override
    public Uni<Void> discard(Generation generation) {
        return database.with(session -> run(session, FORGET, generation)
                .chain(() -> session.createNativeQuery(DROP_TABLES, Integer.class)
                        .setParameter(1, generation.number())
                        .getSingleResult())
                .chain(() -> trace("GENERATION_DISCARDED", generation)));
    }

    private Uni<Optional<Generation>> one(String query, int number) {
        return database.with(session -> session.createNativeQuery(query, Object[].class)
                .setParameter(1, number)
                .getResultList()
                .map(rows -> rows.stream().map(GenerationTable::generation).findFirst()));
    }

    private static Uni<Integer> run(Mutiny.Session session, String statement, Generation generation) {
        return session.createNativeQuery(statement)
                .setParameter(1, generation.number())
                .executeUpdate();
    }

    private Uni<Void> trace(String what, Generation generation) {
        return audit.record(what, generation.id(), "generation " + generation.number());
    }

    private static Generation generation(Object[] row) {
        var replay = row[6] == null
                ? Optional.<Progress>empty()
                : Optional.of(new Progress(
                        Columns.number(row[5]),
                        Columns.number(row[6]),
                        Columns.number(row[7]),
                        Duration.ofMillis(Columns.number(row[8]))));
        return new Generation(
                Math.toIntExact(Columns.number(row[0])),
                Columns.uuid(row[1]),
                State.valueOf((String) row[2]),
                Columns.instant(row[3]),
                Columns.number(row[4]),
                replay);
    }
}
