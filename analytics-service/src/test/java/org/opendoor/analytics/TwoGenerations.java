package org.opendoor.analytics;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.embedded.RealParts;

/**
 * Compares two generations row by row. Only journeys of districts whose name begins with it-gen- take part: other tests
 * put rows into the tables that were never on Kafka.
 */
final class TwoGenerations {

    /** Everything but the moment of writing; json has no equality. */
    private static final String TABLES = """
            select table_name,
                   string_agg(case data_type when 'json' then format('cast(%I as text)', column_name)
                                             else quote_ident(column_name) end, ', ' order by ordinal_position),
                   bool_or(column_name = 'referral_id')
            from information_schema.columns
            where table_schema = ? and column_name not in ('received_at', 'folded_at')
            group by table_name
            having bool_or(column_name = 'referral_id') or table_name = 'workplace'
            """;

    private record Table(String name, String columns, boolean ofJourneys) {
        String rows(long generation) {
            var schema = "generation_" + generation;
            var own = "district like 'it-gen-%'";
            return "select " + columns + " from " + schema + "." + name + " where "
                    + (ofJourneys
                            ? "referral_id in (select referral_id from " + schema + ".journey where " + own + ")"
                            : own);
        }
    }

    private TwoGenerations() {}

    /** One line for each table of which one generation has rows that the other has not, or that is empty. */
    static List<String> differences(long one, long other) {
        var found = new ArrayList<String>();
        for (Table table : tables(one)) {
            if (Inside.count("select count(*) from (" + table.rows(one) + ") as rows") == 0) {
                found.add(table.name + " is empty");
            }
            found.addAll(missing(table, one, other));
            found.addAll(missing(table, other, one));
        }
        return found;
    }

    private static List<String> missing(Table table, long has, long lacks) {
        var more =
                Inside.count("select count(*) from (" + table.rows(has) + " except " + table.rows(lacks) + ") as more");
        return more == 0
                ? List.of()
                : List.of("%s: %d rows of generation %d are not in %d".formatted(table.name, more, has, lacks));
    }

    private static List<Table> tables(long generation) {
        var database = RealParts.database("analytics");
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + database.get("url"), database.get("user"), database.get("password"));
                var query = connection.prepareStatement(TABLES)) {
            query.setString(1, "generation_" + generation);
            var tables = new ArrayList<Table>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(new Table(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
            return tables;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
