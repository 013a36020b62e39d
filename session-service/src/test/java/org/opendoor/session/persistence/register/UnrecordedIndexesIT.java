package org.opendoor.session.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.RealService;

/** Among 200,000 sessions a page of registers that are owed is a walk along its own index. What is made is rolled back. */
@QuarkusTest
@RealService
class UnrecordedIndexesIT {

    private static final int SESSIONS = 200_000;

    @Inject
    DataSource database;

    @Test
    void a_page_is_served_by_its_own_index_and_no_table_is_read_through() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                make(connection);
                execute(connection, "analyze planned_session");
                assertThat(plan(connection, UnrecordedQueries.ALL))
                        .contains("register_awaited")
                        .doesNotContain("Seq Scan");
                assertThat(plan(connection, UnrecordedQueries.OF_ONE))
                        .contains("register_awaited_from")
                        .doesNotContain("Seq Scan");
                assertThat(plan(connection, OverdueQueries.NEVER_NOTICED))
                        .contains("register_missing")
                        .doesNotContain("Seq Scan on planned_session");
                // Few tasks are read through whatever their index; whether it could serve is seen without that way out.
                execute(connection, "set local enable_seqscan = off");
                assertThat(plan(connection, OverdueQueries.NEVER_NOTICED))
                        .contains("register_missing", "task_once")
                        .doesNotContain("Seq Scan");
            } finally {
                connection.rollback();
            }
        }
    }

    /** Fifty providers of a hundred practitioners each; every third session waits for its register. */
    private static void make(Connection connection) throws SQLException {
        execute(connection, """
            with journeys as (
              insert into programme (referral_id, version, stage, customer_id, customer_kind, district, provider, referred_on,
                                     wish_wanted, wish_times, started)
              select gen_random_uuid(), 1, 'AWAITING', gen_random_uuid(), 'MANDATORY', 'durham', 'made-' || n %% 50,
                     current_date, 'NOT_ASKED', '', false
              from generate_series(1, %1$d / 10) as n returning referral_id, provider
            ), items as (
              insert into plan_item (id, referral_id, place, module, delivery, length)
              select gen_random_uuid(), referral_id, 0, 'SLEEP_WELL', 'GROUP', 10 from journeys returning id, referral_id
            )
            insert into planned_session (id, referral_id, item_id, number, starts_at, module, delivery, medium,
                                         awaited_by, awaited_from)
            select gen_random_uuid(), journeys.referral_id, items.id, n, now() - make_interval(hours => n), 'SLEEP_WELL',
                   'GROUP', 'FACE_TO_FACE', case when n %% 3 = 0 then provider end, 'who-' || n %% 100
            from journeys join items using (referral_id), generate_series(1, 10) as n
            """.formatted(SESSIONS));
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        String told = sql.replace(":providers", "'[\"made-7\", \"made-12\"]'")
                .replace(":practitioner", "'who-7'")
                .replace(":begun", "'2999-01-01T00:00:00Z'")
                .replace(":before", "cast(now() - interval '7 hours' as text)")
                .replace(":since", "'0001-01-01T00:00:00Z'")
                .replace(":id", "cast('00000000-0000-0000-0000-000000000000' as uuid)")
                .replace(":most", "51");
        var plan = new StringJoiner("\n");
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("explain (analyze, buffers) " + told)) {
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
        }
        return plan.toString();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
