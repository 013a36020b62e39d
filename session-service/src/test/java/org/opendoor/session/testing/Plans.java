package org.opendoor.session.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.StringJoiner;

/** Asks PostgreSQL how it would answer. */
public final class Plans {

    private Plans() {}

    /** The plan of a statement with these values in the place of its parameters, carried out. */
    public static String of(Connection connection, String sql, Map<String, String> values) throws SQLException {
        var told = sql;
        for (var value : values.entrySet()) {
            told = told.replaceAll(":" + value.getKey() + "\\b", value.getValue());
        }
        var plan = new StringJoiner("\n");
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain (analyze, buffers) " + told)) {
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
        }
        return plan.toString();
    }

    /** Makes something. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
