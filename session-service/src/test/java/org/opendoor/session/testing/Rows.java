package org.opendoor.session.testing;

import java.util.List;
import org.opendoor.kit.testing.DatabaseRows;

/** The service's database as somebody sees it who got hold of it. */
public final class Rows {

    private Rows() {}

    /** The first column of what a statement finds, as text. */
    public static List<String> of(String sql, Object... parameters) {
        return DatabaseRows.of("session", sql, parameters);
    }
}
