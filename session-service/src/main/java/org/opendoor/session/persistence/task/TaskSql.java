package org.opendoor.session.persistence.task;

import java.util.stream.Collectors;
import org.opendoor.session.usecase.task.TaskReader.Query;

/** The statements. Each provider is a walk of its own along the index of the list, which ends at the page's size. */
final class TaskSql {

    static final String SELECT =
            TaskRow.COLUMNS.stream().map("t."::concat).collect(Collectors.joining(", ", "select ", " from task t "));

    static final String OPEN = """
            with told as (select * from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as r(id uuid, version bigint, kind text, subject text, about uuid, cause text, provider text, owner text,
                     "dueOn" date, "openedAt" timestamptz, state text)),
            opened as (
              insert into task (id, version, kind, subject, about, cause, provider, owner, due_on, opened_at, state)
              select id, version, kind, subject, about, cause, provider, owner, "dueOn", "openedAt", state
              from told order by about, kind, cause
              on conflict (about, kind, cause) do nothing returning id, version, opened_at)
            insert into task_history (task_id, version, at, who, what)
            select id, version, opened_at, ?2, 'Opened' from opened
            """;

    static final String KEEP = """
            with told as (select * from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as r(id uuid, version bigint, provider text, owner text, state text, "lateSince" timestamptz, outcome text,
                     "doneBy" text, "droppedBecause" text, "settledAt" timestamptz, what text, at timestamptz)),
            kept as (
              update task t set version = told.version, provider = told.provider, owner = told.owner, state = told.state,
                late_since = coalesce(told."lateSince", t.late_since), outcome = told.outcome, done_by = told."doneBy",
                dropped_because = told."droppedBecause", settled_at = told."settledAt"
              from told where told.id = t.id)
            insert into task_history (task_id, version, at, who, what)
            select id, version, at, ?2, what from told
            """;

    static final String LOCK_WAITING = SELECT + """
            join (select distinct * from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as r(kind text, about uuid, cause text)) r
              on t.about = r.about and t.kind = r.kind and t.cause = r.cause
            where t.state in ('OPEN', 'LATE') order by t.id for update of t
            """;

    static final String LOCK_ABOUT = SELECT + """
            where t.about in (select cast(id as uuid)
                from jsonb_array_elements_text(cast(cast(?1 as text) as jsonb)) as these (id))
            order by t.id for update of t
            """;

    static final String LOCK_DUE = SELECT + """
            where t.provider = ?1 and t.due_on <= ?2 and t.state = 'OPEN' order by t.id for update of t
            """;

    private static final String PAGE = SELECT + """
            join (
              select w.id, w.due_on from jsonb_array_elements_text(cast(cast(:providers as text) as jsonb)) as scope (place),
                lateral (
                  select l.id, l.due_on from task l
                  where l.provider = scope.place and l.state in ('OPEN', 'LATE')
                    and (l.due_on, l.id) > (cast(cast(:due as text) as date), :id) %s
                  order by l.due_on, l.id limit :most) w
              order by w.due_on, w.id limit :most) found on found.id = t.id
            order by found.due_on, found.id
            """;

    private TaskSql() {}

    /** One page of what is to be done; a condition is there only where it is asked for, so that its index serves it. */
    static String page(Query query) {
        var conditions = new StringBuilder();
        if (!query.filter().kinds().isEmpty()) {
            conditions.append(query.filter().kinds().stream()
                    .map(kind -> "'" + kind + "'")
                    .collect(Collectors.joining(", ", " and l.kind in (", ")")));
        }
        query.filter()
                .late()
                .ifPresent(late -> conditions.append(" and l.state = ").append(late ? "'LATE'" : "'OPEN'"));
        query.filter().about().ifPresent(_ -> conditions.append(" and l.about = :about"));
        query.mine().ifPresent(_ -> conditions.append(" and (l.owner is null or l.owner = :me or l.state = 'LATE')"));
        return PAGE.formatted(conditions);
    }
}
