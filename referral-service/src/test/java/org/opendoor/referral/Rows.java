package org.opendoor.referral;

import java.util.List;
import java.util.UUID;
import org.opendoor.kit.testing.DatabaseRows;

/** The service's database as somebody sees it who got hold of it. */
public final class Rows {

    private Rows() {}

    /** The first column of what a statement finds, as text. */
    public static List<String> of(String sql, Object... parameters) {
        return DatabaseRows.of("referral", sql, parameters);
    }

    /** Changes one row behind the service's back, by its id: what a crash would have left. */
    public static void change(String sql, String id) {
        of(sql + " returning 1", UUID.fromString(id));
    }
}
