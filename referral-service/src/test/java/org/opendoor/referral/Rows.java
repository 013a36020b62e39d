package org.opendoor.referral;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.opendoor.embedded.RealParts;

/** The service's database as somebody sees it who got hold of it. */
public final class Rows {

    private Rows() {}

    /** The first column of what a statement finds, as text. */
    public static List<String> of(String sql, Object... parameters) {
        var database = RealParts.database("referral");
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

    /** Changes one row behind the service's back, by its id: what a crash would have left. */
    public static void change(String sql, String id) {
        of(sql + " returning 1", UUID.fromString(id));
    }
}
