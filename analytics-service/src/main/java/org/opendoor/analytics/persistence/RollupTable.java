package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Rollups;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;

/**
 * The counts made beforehand. The marks are taken away first and the journeys counted in a later statement, which sees at
 * least what the first one saw: whoever changes a count meanwhile leaves a mark that was not taken. The marks taken are
 * locked until the end, so that of two who count the same month the second waits, and then finds nothing to do.
 */
@ApplicationScoped
class RollupTable implements Rollups {

    private static final String DUE = "select distinct measure, month from rollup_due order by 1, 2";

    private final Database database;

    RollupTable(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Due>> due() {
        return database.with(session ->
                session.createNativeQuery(DUE, Object[].class).getResultList().map(RollupTable::due));
    }

    @Override
    public Uni<Void> freshen(Set<Measure> measures, Span months) {
        return database.with(session -> session.createNativeQuery(RollupSql.TAKE_MARKS, Object[].class)
                        .setParameter(1, names(measures))
                        .setParameter(2, months.first().first())
                        .setParameter(3, months.last().first())
                        .getResultList()
                        .map(RollupTable::due))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::count)
                        .collect()
                        .last());
    }

    static String names(Set<Measure> measures) {
        return measures.stream().map(Measure::name).collect(Collectors.joining(","));
    }

    private Uni<Void> count(Due due) {
        return run(RollupSql.FORGET, due).chain(() -> run(RollupSql.count(due.measure()), due));
    }

    private Uni<Void> run(String statement, Due due) {
        return database.with(session -> session.createNativeQuery(statement)
                .setParameter(1, due.measure().name())
                .setParameter(2, due.month().first())
                .executeUpdate()
                .replaceWithVoid());
    }

    private static List<Due> due(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Due(Measure.valueOf((String) row[0]), new Month(Columns.date(row[1]))))
                .toList();
    }
}
