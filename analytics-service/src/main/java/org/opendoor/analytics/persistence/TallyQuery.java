package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Tallies;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;

/** Reads the counts that were made beforehand; how many people there are makes no difference to it. */
@ApplicationScoped
class TallyQuery implements Tallies {

    static final String COUNTS = """
            select measure, month, breakdown, row_first, row_second, people
            from rollup where measure = any (string_to_array(?1, ',')) and month between ?2 and ?3
            """;
    private static final String PLACES = "select district, provider from workplace";

    private final Database database;

    TallyQuery(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Month, Map<Measure, Tally>>> count(Set<Measure> measures, Span months) {
        return database.with(session -> session.createNativeQuery(COUNTS, Object[].class)
                .setParameter(1, RollupTable.names(measures))
                .setParameter(2, months.first().first())
                .setParameter(3, months.last().first())
                .getResultList()
                .map(TallyQuery::tallies));
    }

    @Override
    public Uni<Set<List<String>>> places() {
        return database.with(session -> session.createNativeQuery(PLACES, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> List.of((String) row[0], (String) row[1]))
                        .collect(Collectors.toSet())));
    }

    private static Map<Month, Map<Measure, Tally>> tallies(List<Object[]> rows) {
        var people = new HashMap<Month, Map<Measure, Map<Slot, Integer>>>();
        for (Object[] row : rows) {
            people.computeIfAbsent(new Month(Columns.date(row[1])), _ -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(Measure.valueOf((String) row[0]), _ -> new HashMap<>())
                    .put(slot(row), Math.toIntExact(Columns.number(row[5])));
        }
        var tallies = new HashMap<Month, Map<Measure, Tally>>();
        people.forEach((month, measures) -> {
            var ofMonth = new EnumMap<Measure, Tally>(Measure.class);
            measures.forEach((measure, slots) -> ofMonth.put(measure, new Tally(slots)));
            tallies.put(month, ofMonth);
        });
        return tallies;
    }

    private static Slot slot(Object[] row) {
        var by = RollupSql.read((String) row[2]);
        var words = List.of((String) row[3], (String) row[4]);
        return new Slot(by, words.subList(0, by.dimensions().size()));
    }
}
