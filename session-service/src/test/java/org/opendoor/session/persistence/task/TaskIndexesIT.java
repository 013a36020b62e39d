package org.opendoor.session.persistence.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.testing.Plans;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.usecase.task.TaskReader.Filter;
import org.opendoor.session.usecase.task.TaskReader.Query;

/** Among 200,000 tasks a page is a walk along an index of what is to be done. What is made here is rolled back. */
@QuarkusTest
@RealService
class TaskIndexesIT {

    private static final Map<String, String> VALUES = Map.of(
            "providers", "'[\"made-7\", \"made-12\"]'",
            "due", "'0001-01-01'",
            "id", "cast('00000000-0000-0000-0000-000000000000' as uuid)",
            "me", "'practitioner-1'",
            "about", "cast('019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01' as uuid)",
            "most", "51");

    @Inject
    DataSource database;

    @Test
    void every_list_is_served_by_an_index_and_no_table_is_read_through() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                make(connection);
                served(connection, query(Set.of(), Optional.empty(), Optional.empty()), "task_to_do");
                served(connection, query(Set.of(), Optional.of(true), Optional.empty()), "task_to_do");
                served(connection, query(Set.of(), Optional.empty(), Optional.of("practitioner-1")), "task_to_do");
                served(
                        connection,
                        query(Set.of(TaskKind.CALL_TO_ANSWER), Optional.empty(), Optional.empty()),
                        "task_to_do");
            } finally {
                connection.rollback();
            }
        }
    }

    private static void served(Connection connection, Query query, String index) throws SQLException {
        var plan = Plans.of(connection, TaskSql.page(query), VALUES);
        assertThat(plan).as(plan).contains(index).doesNotContain("Seq Scan on task");
    }

    private static Query query(Set<TaskKind> kinds, Optional<Boolean> late, Optional<String> mine) {
        return new Query(Set.of("made-7"), new Filter(kinds, late, Optional.empty()), mine, Optional.empty(), 51);
    }

    /** A hundred providers; nineteen of twenty are done. */
    private static void make(Connection connection) throws SQLException {
        Plans.execute(connection, """
                insert into task (id, version, kind, subject, about, cause, provider, owner, due_on, opened_at, state, late_since,
                                  outcome, done_by, settled_at)
                select gen_random_uuid(), 1, case when n % 9 = 0 then 'CALL_TO_ANSWER' else 'TWO_MISSES' end, 'JOURNEY',
                       gen_random_uuid(), 'made', 'made-' || n % 100, 'practitioner-' || n % 7, current_date - cast(n % 300 as int), now(),
                       state, case when state = 'LATE' then now() end, case when state = 'DONE' then 'TALKED_TO' end,
                       case when state = 'DONE' then 'practitioner-1' end, case when state = 'DONE' then now() end
                from (select n, case when n % 20 = 0 then 'OPEN' when n % 201 = 0 then 'LATE' else 'DONE' end as state
                      from generate_series(1, 200000) n) made
                """);
        Plans.execute(connection, "analyze task");
    }
}
