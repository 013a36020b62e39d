package org.opendoor.analytics.dashboard;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendoor.analytics.Inside;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.embedded.RealParts;

/**
 * People enough for every page to have something to show and something to hide, in the first half of a year of their own.
 * They are counted as journeys are; whoever lets them in sends them away again.
 */
final class People {
    static final String FIRST = "2019-01";
    static final String LAST = "2019-06";
    private static final Set<List<String>> PLACES = Stream.of("durham", "teesside", "tyneside")
            .flatMap(district -> Stream.of(List.of(district, "coast-nhs"), List.of(district, "north-nhs")))
            .collect(Collectors.toSet());
    private static final int MONTHS = 6;
    private static final String GONE =
            "delete from counted where month between date '2019-01-01' and date '2019-06-30'";
    private static final String MARKS = "insert into rollup_due (measure, month) select '%s', cast(month as date) from"
            + " generate_series(date '2019-01-01', date '2019-06-01', interval '1 month') as month";

    private People() {}

    static void come() {
        run(statement -> {
            statement.execute(GONE);
            for (Measure measure : Measure.values()) {
                IntStream.range(0, MONTHS).forEach(month -> statement.execute(counted(measure, month)));
                statement.execute(MARKS.formatted(measure));
            }
        });
    }

    static void go() {
        run(statement -> {
            statement.execute(GONE);
            for (Measure measure : Measure.values()) {
                statement.execute(MARKS.formatted(measure));
            }
        });
    }

    /** More and more from month to month. */
    private static String counted(Measure measure, int month) {
        int people = 12 + 900 / measure.name().length() + 9 * month;
        var dimensions = measure.necklace().dimensions();
        return "insert into counted (referral_id, measure, month, %s) select gen_random_uuid(), '%s', date '2019-%02d-01', %s from generate_series(1, %d) as n"
                .formatted(
                        dimensions.stream()
                                .map(each -> '"' + each.name().toLowerCase(Locale.ROOT) + '"')
                                .collect(Collectors.joining(", ")),
                        measure,
                        month + 1,
                        dimensions.stream().map(each -> word(measure, each)).collect(Collectors.joining(", ")),
                        people);
    }

    /** Some words have many people, the last few. Of two that belong together, both are drawn by one lot. */
    private static String word(Measure measure, Dimension dimension) {
        var frame = measure.frame(PLACES);
        var pair = frame.possible().keySet().stream()
                .filter(by -> by.dimensions().contains(dimension))
                .findFirst();
        var words = pair.map(by -> frame.possible().get(by).stream()
                        .map(row -> row.get(by.dimensions().indexOf(dimension)))
                        .toList())
                .orElseGet(() -> List.copyOf(frame.rows().get(dimension)));
        var lot = pair.map(by -> by.dimensions().getFirst()).orElse(dimension);
        var array = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(","));
        return "(array[%s])[1 + floor(%d * power(((n * %d) %% 97) / 97.0, 2))]"
                .formatted(array, words.size(), 31 + 2 * lot.name().length());
    }

    private interface Work {
        void with(Statements statements) throws SQLException;
    }

    /** Without the checked exception, so that it fits a stream. */
    private record Statements(Statement statement) {
        void execute(String sql) {
            try {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new AssertionError(sql, failed);
            }
        }
    }

    private static void run(Work work) {
        var database = RealParts.database("analytics");
        var url = "jdbc:" + database.get("url");
        try (var connection = DriverManager.getConnection(url, database.get("user"), database.get("password"));
                var statement = connection.createStatement()) {
            statement.execute(Inside.ENTER);
            connection.setAutoCommit(false);
            work.with(new Statements(statement));
            connection.commit();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
