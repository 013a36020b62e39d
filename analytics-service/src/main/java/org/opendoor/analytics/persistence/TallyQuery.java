package org.opendoor.analytics.persistence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.CustomerKind;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Route;
import org.opendoor.analytics.projection.Week;
import org.opendoor.analytics.usecase.Tallies;
import org.opendoor.eventing.Database;
import org.opendoor.kit.store.Columns;

/** Counts journeys week by week; each measure reads the index of its own week column. */
@ApplicationScoped
class TallyQuery implements Tallies {

    private static final String PLACES = "select district, provider from workplace";

    private final Database database;

    TallyQuery(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Map<Week, Map<Measure, Tally>>> count(Set<Measure> measures, Span weeks) {
        var query = measures.stream().map(TallyQuery::select).collect(Collectors.joining("union all\n"));
        return database.with(session -> session.createNativeQuery(query, Object[].class)
                .setParameter(1, weeks.first().monday())
                .setParameter(2, weeks.last().monday())
                .getResultList()
                .map(TallyQuery::tallies));
    }

    @Override
    public Uni<Frame> frame() {
        return database.with(session -> session.createNativeQuery(PLACES, Object[].class)
                .getResultList()
                .map(TallyQuery::frame));
    }

    private static String select(Measure measure) {
        return """
                select '%1$s', %2$s, district, provider, route, customer_kind, count(*)
                from journey where %2$s between ?1 and ?2
                group by %2$s, district, provider, route, customer_kind
                """.formatted(measure.name(), JourneyRow.column(measure));
    }

    private static Map<Week, Map<Measure, Tally>> tallies(List<Object[]> rows) {
        var people = new HashMap<Week, Map<Measure, Map<Map<Dimension, String>, Integer>>>();
        for (Object[] row : rows) {
            people.computeIfAbsent(new Week(Columns.date(row[1])), _ -> new EnumMap<>(Measure.class))
                    .computeIfAbsent(Measure.valueOf((String) row[0]), _ -> new HashMap<>())
                    .put(group(row), Math.toIntExact(Columns.number(row[6])));
        }
        var tallies = new HashMap<Week, Map<Measure, Tally>>();
        people.forEach((week, measures) -> {
            var ofWeek = new EnumMap<Measure, Tally>(Measure.class);
            measures.forEach((measure, groups) -> ofWeek.put(measure, Tally.of(groups, measure.necklace())));
            tallies.put(week, ofWeek);
        });
        return tallies;
    }

    private static Map<Dimension, String> group(Object[] row) {
        return Map.of(
                Dimension.DISTRICT, (String) row[2],
                Dimension.PROVIDER, (String) row[3],
                Dimension.ROUTE, (String) row[4],
                Dimension.CUSTOMER_KIND, (String) row[5]);
    }

    private static Frame frame(List<Object[]> rows) {
        var works = new HashSet<List<String>>();
        rows.forEach(row -> works.add(List.of((String) row[0], (String) row[1])));
        return new Frame(
                Map.of(
                        Dimension.DISTRICT, words(works.stream().map(List::getFirst)),
                        Dimension.PROVIDER, words(works.stream().map(List::getLast)),
                        Dimension.ROUTE, words(Stream.of(Route.values()).map(Enum::name)),
                        Dimension.CUSTOMER_KIND,
                                words(Stream.of(CustomerKind.values()).map(Enum::name))),
                Map.of(Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER), works));
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
