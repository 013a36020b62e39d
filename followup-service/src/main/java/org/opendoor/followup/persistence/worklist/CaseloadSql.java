package org.opendoor.followup.persistence.worklist;

import org.opendoor.followup.usecase.worklist.CaseloadQuery;

/** Caseloads in one statement: for each desk of the caller a walk along the index of what is due on it, and no row of what is over. */
final class CaseloadSql {
    private static final String COUNT = """
            select scope.desk, load.*
            from jsonb_array_elements_text(cast(cast(:desks as text) as jsonb)) as scope (desk), lateral (
              select %s, count(*) as due,
                     count(*) filter (where c.due_on < cast(cast(:today as text) as date)) as late,
                     count(last.reached) as broken, min(c.due_on) as next_due_on
              from contact c
              left join lateral (
                select 1 as reached from escalation e where e.contact_id = c.id and e.level = 2 limit 1) last on true
              where c.desk = scope.desk and c.state = 'DUE' and %s
              %s having count(*) > 0) load
            order by scope.desk, load.owner_id limit :most
            """;

    private CaseloadSql() {}

    static String of(CaseloadQuery.By by) {
        return switch (by) {
            case OWNER ->
                COUNT.formatted(
                        "c.owner_kind, c.owner_id",
                        "(c.desk, c.owner_id) > (:desk, :owner)",
                        "group by c.owner_kind, c.owner_id");
            case PLACE ->
                COUNT.formatted(
                        "cast(null as text) as owner_kind, cast(null as text) as owner_id", "c.desk > :desk", "");
        };
    }
}
