package org.opendoor.followup.persistence.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.usecase.worklist.CaseloadQuery;
import org.opendoor.followup.usecase.worklist.Work;

/** Among 200,000 contacts a page of work is a walk along the list's own index. What is made here is rolled back. */
@QuarkusTest
@Bench
class WorkIndexesIT {
    private static final int CONTACTS = 200_000;

    private static final Map<Work, String> INDEXES = Map.of(
            Work.MY_CONTACTS_TODAY, "contact_of_owner",
            Work.LATE, "contact_on_desk",
            Work.CHECK_INS_DUE, "contact_checking_in",
            Work.NO_OWNER, "contact_without_owner",
            Work.INVITATIONS_OUT, "follow_up_invitation_out");

    @Inject
    DataSource database;

    @Test
    void every_list_is_served_by_its_own_index_and_no_table_is_read_through() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                make(connection);
                for (Work work : Work.values()) {
                    readsAlong(connection, page(work), INDEXES.get(work));
                }
                readsAlong(connection, WorkSql.count(), INDEXES.values().toArray(String[]::new));
                for (var by : CaseloadQuery.By.values()) {
                    readsAlong(connection, CaseloadSql.of(by), "contact_on_desk", "escalation_pkey");
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static String page(Work work) {
        return work == Work.INVITATIONS_OUT ? WorkSql.INVITATIONS : WorkSql.page(work, work.usuallyMine());
    }

    private static void readsAlong(Connection connection, String sql, String... indexes) throws SQLException {
        var plan = plan(connection, sql);
        assertThat(plan).as(plan).contains(indexes).doesNotContain("Seq Scan");
    }

    /** A hundred districts; one contact in ten is owed, some by nobody by name, some are check-ins, some people are invited. */
    private static void make(Connection connection) throws SQLException {
        execute(connection, """
            with numbered as (select gen_random_uuid() as id, n from generate_series(1, %d) as n),
            journeys as (
              insert into journey (referral_id, customer_kind, district, provider, invited, invited_on)
              select id, 'VOLUNTARY', 'made-' || n %% 100, 'somebody', 1, current_date - n %% 300 from numbered),
            follow_ups as (
              insert into follow_up (referral_id, because, opened_on, provider_owned, district, provider, open, listed_on,
                                     closed_on, closed_because, invitation_out)
              select id, 'ENDING', current_date, n %% 50 = 0, 'made-' || n %% 100, 'somebody', n %% 10 = 0, current_date,
                     case when n %% 10 > 0 then current_date end, case when n %% 10 > 0 then 'CONTACTS_MADE' end,
                     case when n %% 10 = 1 then current_date - n %% 300 end
              from numbered)
            insert into contact (id, referral_id, position, cause, owner_kind, owner_id, due_on, state, made_on, desk)
            select gen_random_uuid(), id, 0, case when n %% 40 = 0 then 'CHECK_IN-3M' else 'ENDING' end,
                   case when n %% 30 = 0 then 'DISTRICT_QUEUE' else 'ADVISER' end, 'owner-' || n %% 1700, current_date - n %% 60,
                   case when n %% 10 = 0 then 'DUE' else 'MADE' end, case when n %% 10 > 0 then current_date end,
                   'district/made-' || n / 10 %% 100
            from numbered
            """.formatted(CONTACTS));
        execute(connection, """
            insert into escalation (contact_id, level, referral_id, addressee, due_on, escalated_on)
            select id, level, referral_id, 'TEAM_LEADER', due_on, current_date from contact, generate_series(1, 2) as level
            """);
        execute(connection, "analyze journey, follow_up, contact, escalation");
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        String told = sql.replace(":desks", "'[\"district/made-7\", \"district/made-12\"]'")
                .replace(":desk", "''")
                .replace(":owners", "'[\"owner-10\", \"owner-40\"]'")
                .replace(":owner", "''")
                .replaceAll(":until\\w*", "'2999-01-01'")
                .replace(":today", "'2026-11-23'")
                .replace(":day", sql.equals(WorkSql.INVITATIONS) ? "'9999-12-31'" : "'0001-01-01'")
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
