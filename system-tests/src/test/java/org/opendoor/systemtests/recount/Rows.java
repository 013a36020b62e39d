package org.opendoor.systemtests.recount;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opendoor.local.Platform;
import org.opendoor.local.Secrets;
import org.opendoor.local.Service;

/** Rows of a service's database as words: journey, month, and whatever comes after them. */
final class Rows {
    private final Platform platform;

    Rows(Platform platform) {
        this.platform = platform;
    }

    /** Of these journeys; a month is written 2026-11. */
    Set<String> of(Service service, String sql, Set<String> journeys) throws SQLException {
        var found = new TreeSet<String>();
        for (var row : read(service, sql)) {
            if (journeys.contains(row.getFirst())) {
                row.set(1, row.get(1).substring(0, "2026-11".length()));
                found.add(String.join(" ", row));
            }
        }
        return found;
    }

    List<List<String>> read(Service service, String sql) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + platform.ports().postgres() + "/" + service.database();
        var password = Secrets.in(platform.folders().data().resolve("secrets.properties"))
                .password(service.database());
        try (var connection = DriverManager.getConnection(url, service.database(), password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return read(rows);
        }
    }

    private static List<List<String>> read(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        var all = new ArrayList<List<String>>();
        while (rows.next()) {
            var row = new ArrayList<String>();
            for (int column = 1; column <= columns; column++) {
                row.add(String.valueOf(rows.getString(column)));
            }
            all.add(row);
        }
        return all;
    }
}
