package org.opendoor.analytics.persistence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;

/** The statements that count a month of a measure: all of its tables in one pass over its rows. */
final class RollupSql {

    static final String TAKE_MARKS = """
            with seen as (
              select id from rollup_due
              where measure = any (string_to_array(?1, ',')) and month between ?2 and ?3
              order by id for update
            ), taken as (
              delete from rollup_due where id = any (array(select id from seen)) returning measure, month
            )
            select distinct measure, month from taken order by 1, 2
            """;

    static final String FORGET = "delete from rollup where measure = ?1 and month = ?2";

    private RollupSql() {}

    /** Counts along the measure's necklace. Which table a row belongs to is told by the columns that it is grouped by. */
    static String count(Measure measure) {
        var dimensions = measure.necklace().dimensions();
        var tables = measure.necklace().breakdowns();
        return """
                insert into rollup (measure, month, breakdown, row_first, row_second, people)
                select measure, month, %s, %s, %s, count(*)
                from counted where measure = ?1 and month = ?2
                group by grouping sets (%s)
                """.formatted(
                        byTable(dimensions, tables, table -> "'" + written(table) + "'"),
                        byTable(dimensions, tables, table -> value(table, 0)),
                        byTable(dimensions, tables, table -> value(table, 1)),
                        tables.stream()
                                .map(table -> "(measure, month%s)".formatted(grouped(table)))
                                .collect(Collectors.joining(", ")));
    }

    /** How a breakdown is written in the table; {@link #read} reads it again. */
    static String written(Breakdown breakdown) {
        return breakdown.dimensions().stream().map(Dimension::name).collect(Collectors.joining(","));
    }

    static Breakdown read(String written) {
        return written.isEmpty()
                ? Breakdown.WHOLE
                : new Breakdown(
                        Stream.of(written.split(",")).map(Dimension::valueOf).toList());
    }

    private static String byTable(
            List<Dimension> dimensions, List<Breakdown> tables, Function<Breakdown, String> what) {
        return tables.stream()
                .map(table -> "when %d then %s".formatted(mask(dimensions, table), what.apply(table)))
                .collect(Collectors.joining(
                        " ", "case grouping(%s) ".formatted(DimensionColumns.list("", dimensions)), " end"));
    }

    /** What {@code grouping(…)} says of a table: a bit for each dimension by which it is not grouped, the first highest. */
    private static int mask(List<Dimension> dimensions, Breakdown table) {
        return IntStream.range(0, dimensions.size())
                .filter(place -> !table.dimensions().contains(dimensions.get(place)))
                .map(place -> 1 << (dimensions.size() - 1 - place))
                .sum();
    }

    private static String value(Breakdown table, int place) {
        return place < table.dimensions().size()
                ? DimensionColumns.column(table.dimensions().get(place))
                : "''";
    }

    private static String grouped(Breakdown table) {
        return table.dimensions().stream()
                .map(each -> ", " + DimensionColumns.column(each))
                .collect(Collectors.joining());
    }
}
