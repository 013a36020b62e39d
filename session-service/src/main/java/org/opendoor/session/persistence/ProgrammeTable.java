package org.opendoor.session.persistence;

/** How the rows of a table are added, changed and removed: a statement each, however many rows come as JSON. */
enum ProgrammeTable {
    PROGRAMME("programme", "referral_id", ProgrammeRow.COLUMNS),
    PLAN_ITEM("plan_item", "id", PlanItemRow.COLUMNS),
    SESSION("planned_session", "id", SessionRow.COLUMNS);

    final String add;
    final String change;
    final String remove;

    ProgrammeTable(String table, String key, String columns) {
        var rows = "jsonb_populate_recordset(cast(null as %s), cast(cast(?1 as text) as jsonb))".formatted(table);
        add = "insert into %1$s (%2$s, %3$s) select %2$s, %3$s from %4$s".formatted(table, key, columns, rows);
        change = "update %1$s set (%3$s) = (%4$s) from %5$s as now where %1$s.%2$s = now.%2$s"
                .formatted(table, key, columns, "now." + columns.replaceAll(",\\s+", ", now."), rows);
        remove = "delete from %s where %s in (%s)".formatted(table, key, ProgrammeRows.THESE);
    }
}
