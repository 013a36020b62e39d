package org.opendoor.analytics;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.opendoor.embedded.RealParts;

/** Looks into the tables of the generation that is read with plain SQL, past everything that protects them. */
public final class Inside {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Leads a connection to those tables, which may be another generation's after a switch. */
    public static final String ENTER = """
            select set_config('search_path', 'generation_' || number || ', public', false)
            from generation where state = 'READ'
            """;

    private Inside() {}

    /** The generation that is read. */
    static long generation() {
        return count("select number from generation where state = 'READ'");
    }

    /** The one number that a query gives. */
    static long count(String sql, Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** Changes something; answers how many rows. */
    static int change(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private static <T> T run(String sql, Object[] parameters, Use<T> use) {
        var database = RealParts.database("analytics");
        var url = "jdbc:" + database.get("url");
        try (var connection = DriverManager.getConnection(url, database.get("user"), database.get("password"));
                var enter = connection.createStatement();
                var statement = connection.prepareStatement(sql)) {
            enter.execute(ENTER);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return use.of(statement);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    /** Waits until the query gives this number. */
    static void await(long expected, String sql, Object... parameters) {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> org.assertj.core.api.Assertions.assertThat(count(sql, parameters))
                        .as(sql)
                        .isEqualTo(expected));
    }
}
