package org.opendoor.analytics.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.Inside;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;

/**
 * Journeys that PostgreSQL makes up: three years of them, each counting for every measure in some month, spread over
 * 40 districts, 60 providers and seven words for everything else. Whoever makes them rolls back.
 */
final class MadeJourneys {
    static final LocalDate MONTH = LocalDate.of(2019, 5, 1);
    private static final int MONTHS = 36;

    private MadeJourneys() {}

    /** Makes tables of its own, so that nobody who reads the service's waits for it. */
    static void make(Connection connection, int journeys, Set<Measure> measures) throws SQLException {
        execute(connection, "create schema made");
        execute(connection, Inside.ENTER);
        for (String table : List.of("counted", "rollup", "rollup_due")) {
            execute(connection, "create table made.%1$s (like %1$s including all)".formatted(table));
        }
        execute(connection, "set local search_path = made");
        for (Measure measure : measures) {
            var dimensions = measure.necklace().dimensions();
            execute(connection, """
                    insert into counted (referral_id, measure, month, %s)
                    select cast(lpad(to_hex(n), 32, '0') as uuid), '%s',
                           date '2018-01-01' + make_interval(months => (n / 7 + %d) %% %d), %s
                    from generate_series(1, %d) as n
                    """.formatted(
                            DimensionColumns.list("", dimensions),
                            measure,
                            measure.name().length(),
                            MONTHS,
                            dimensions.stream().map(MadeJourneys::word).collect(Collectors.joining(", ")),
                            journeys));
        }
        execute(connection, """
                insert into rollup_due (measure, month)
                select measure, month from counted tablesample system (5)
                """);
        execute(connection, "analyze counted, rollup_due");
    }

    /** Counts every month of these measures. */
    static void countAll(Connection connection, Set<Measure> measures) throws SQLException {
        for (Measure measure : measures) {
            for (int month = 0; month < MONTHS; month++) {
                execute(
                        connection,
                        written(
                                RollupSql.count(measure),
                                measure,
                                LocalDate.of(2018, 1, 1).plusMonths(month)));
            }
        }
        execute(connection, "analyze rollup");
    }

    /** A statement with the values in it, as {@code explain} and JDBC want it. */
    static String written(String sql, Measure measure, LocalDate month) {
        return written(sql, Stream.of(measure.name(), month.toString(), month.toString()));
    }

    static String written(String sql, Stream<String> values) {
        int n = 0;
        var text = sql;
        for (String value : values.toList()) {
            n++;
            text = text.replace("?" + n, "'" + value + "'");
        }
        return text;
    }

    static String plan(Connection connection, String sql) throws SQLException {
        var plan = new StringJoiner("\n");
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain (analyze, buffers) " + sql)) {
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
        }
        return plan.toString();
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(Dimension dimension) {
        if (dimension == Dimension.DISTRICT) {
            return "'district-' || n % 40";
        }
        return dimension == Dimension.PROVIDER
                ? "'provider-' || n % 120 / 2"
                : "'WORD_' || (n / %d) %% 7".formatted(dimension.name().length());
    }
}
