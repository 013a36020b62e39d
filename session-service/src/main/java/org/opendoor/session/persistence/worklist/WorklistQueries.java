package org.opendoor.session.persistence.worklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.eventing.Rows;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.usecase.worklist.Worklist;
import org.opendoor.session.usecase.worklist.Worklists;

/** Reads lists of work without a lock. */
@ApplicationScoped
class WorklistQueries implements Worklists {

    private static final Place BEGINNING = new Place(Instant.EPOCH, new UUID(0, 0));

    private final Database database;
    private final ObjectMapper json;
    private final InstantSource clock;

    WorklistQueries(Database database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Uni<Map<Worklist, Long>> count(Scope scope) {
        return database.with(session -> scoped(session.createNativeQuery(WorklistSql.count(), Object[].class), scope)
                        .setParameter("to", scope.to().toString())
                        .setParameter("week", scope.week().toString())
                        .setParameter("now", clock.instant().toString())
                        .getSingleResult())
                .map(WorklistQueries::counts);
    }

    @Override
    public Uni<List<Today>> today(Page page) {
        return database.with(session -> paged(session.createNativeQuery(WorklistSql.TODAY, Object[].class), page)
                        .setParameter("to", page.scope().to().toString())
                        .getResultList())
                .map(rows -> rows.stream().map(WorklistQueries::meeting).toList());
    }

    @Override
    public Uni<List<LastSession>> endings(Page page) {
        return database.with(session -> paged(session.createNativeQuery(WorklistSql.ENDINGS, Object[].class), page)
                        .setParameter("week", page.scope().week().toString())
                        .getResultList())
                .map(rows -> rows.stream().map(WorklistQueries::lastSession).toList());
    }

    private Mutiny.SelectionQuery<Object[]> paged(Mutiny.SelectionQuery<Object[]> query, Page page) {
        var after = page.after().orElse(BEGINNING);
        return scoped(query, page.scope())
                .setParameter("me", page.mine().orElse(""))
                .setParameter("since", after.startsAt().toString())
                .setParameter("id", after.id())
                .setParameter("most", page.most());
    }

    private Mutiny.SelectionQuery<Object[]> scoped(Mutiny.SelectionQuery<Object[]> query, Scope scope) {
        return query.setParameter("providers", Rows.write(json, List.copyOf(scope.providers())))
                .setParameter("from", scope.from().toString());
    }

    private static Map<Worklist, Long> counts(Object[] row) {
        var counts = new EnumMap<Worklist, Long>(Worklist.class);
        var lists = Worklist.values();
        for (int n = 0; n < lists.length; n++) {
            counts.put(lists[n], Columns.number(row[n]));
        }
        return counts;
    }

    private static Today meeting(Object[] row) {
        return new Today(
                Meeting.valueOf((String) row[0]),
                new Place(Columns.instant(row[2]), Columns.uuid(row[1])),
                Optional.ofNullable(Columns.uuid(row[3])),
                Optional.ofNullable((String) row[4]),
                Optional.ofNullable((String) row[5]),
                Columns.number(row[6]));
    }

    private static LastSession lastSession(Object[] row) {
        return new LastSession(
                new Place(Columns.instant(row[1]), Columns.uuid(row[0])),
                Columns.uuid(row[2]),
                (String) row[3],
                Optional.ofNullable((String) row[4]));
    }
}
