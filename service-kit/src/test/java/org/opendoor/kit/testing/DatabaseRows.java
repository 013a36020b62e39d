package org.opendoor.kit.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.embedded.RealParts;

/** A service's database as somebody sees it who got hold of it. */
public final class DatabaseRows {

    private DatabaseRows() {}

    /** The first column of what a statement finds in the database of this name, as text. */
    public static List<String> of(String name, String sql, Object... parameters) {
        var database = RealParts.database(name);
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + database.get("url"), database.get("user"), database.get("password"));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
