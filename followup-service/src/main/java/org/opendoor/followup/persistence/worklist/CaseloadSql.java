package org.opendoor.followup.persistence.worklist;

import org.opendoor.followup.usecase.worklist.CaseloadQuery;

/** Caseloads in one statement: what is due on the caller's desks, by the index of a desk, and no row of what is over. */
final class CaseloadSql {
    private static final String COUNT = """
            select scope.desk, %s, count(*),
                   count(*) filter (where c.due_on < cast(cast(:today as text) as date)),
                   count(last.reached), min(c.due_on)
            from jsonb_array_elements_text(cast(cast(:desks as text) as jsonb)) as scope (desk)
            join contact c on c.desk = scope.desk and c.state = 'DUE'
            left join lateral (
              select 1 as reached from escalation e where e.contact_id = c.id and e.level = 2 limit 1) last on true
            where %s
            group by %s order by %s limit :most
            """;

    private CaseloadSql() {}

    static String of(CaseloadQuery.By by) {
        return switch (by) {
            case OWNER ->
                COUNT.formatted(
                        "c.owner_kind, c.owner_id",
                        "(scope.desk, c.owner_id) > (:desk, :owner)",
                        "scope.desk, c.owner_id, c.owner_kind",
                        "scope.desk, c.owner_id");
            case PLACE ->
                COUNT.formatted(
                        "cast(null as text), cast(null as text)", "scope.desk > :desk", "scope.desk", "scope.desk");
        };
    }
}
