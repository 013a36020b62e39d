package org.opendoor.referral.persistence.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.referral.usecase.worklist.Work;

/** Among 200,000 journeys and as many notices a page of work is a walk along the list's own index. What is made here is rolled back. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class WorkIndexesIT {

    private static final int JOURNEYS = 200_000;

    private static final Map<Work, String> INDEXES = Map.of(
            Work.UNDECIDED_OFFERS, "referral_undecided",
            Work.WAITING_FOR_APPOINTMENT, "referral_without_appointment",
            Work.NEW_REFERRALS, "referral_by_others",
            Work.FAILED_NOTICES, "notice_untold");

    @Inject
    DataSource database;

    @Test
    void every_list_is_served_by_its_own_index_and_no_table_is_read_through() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                make(connection);
                tell(connection);
                execute(connection, "analyze referral, notice");
                for (Work work : Work.values()) {
                    String plan = plan(connection, WorkSql.page(work));
                    assertThat(plan)
                            .as("%s%n%s", work, plan)
                            .contains(INDEXES.get(work))
                            .doesNotContain("Seq Scan");
                }
                String count = plan(connection, WorkSql.count());
                assertThat(count)
                        .as(count)
                        .contains(INDEXES.values().toArray(String[]::new))
                        .doesNotContain("Seq Scan");
            } finally {
                connection.rollback();
            }
        }
    }

    /** A hundred districts; a third of the journeys is over, some are offered, most are with a provider. */
    private static void make(Connection connection) throws SQLException {
        execute(connection, """
            with person as (
              insert into customer (id, with_jobcentre, person, began_at, told_at)
              select gen_random_uuid(), true, '\\x00', now(), now() from generate_series(1, %1$d) returning id
            ), numbered as (select id, row_number() over () as n from person)
            insert into referral (id, customer_id, version, state, source, kind, district, provider, times, expectations, explained,
                                  ending_kind, ended_on, ended_at, changed_at, began_at, referred_at, first_appointment_at)
            select gen_random_uuid(), id, 1, state, case when n %% 4 = 0 then 'B1' else 'M5' end,
                   case when n %% 50 = 0 then 'NOT_WITH_JOBCENTRE' else 'MANDATORY' end, 'made-' || n %% 100, 'somebody',
                   '[]', '[]', '[]', case when state = 'ENDED' then 'COMPLETED' end, case when state = 'ENDED' then current_date end,
                   case when state = 'ENDED' then now() end, now(), began, case when state <> 'OFFERED' then began end,
                   case when n %% 5 < 4 then began end
            from (select id, n, now() - make_interval(mins => cast(n as int)) as began,
                         case when n %% 3 = 0 then 'ENDED' when n %% 10 = 0 then 'OFFERED' else 'REFERRED' end as state
                  from numbered) made
            """.formatted(JOURNEYS));
    }

    /** Everybody was to be told something, half of it by the provider; one in ten was not. */
    private static void tell(Connection connection) throws SQLException {
        execute(connection, """
            insert into notice (id, version, referral_id, event_id, about, sequence, kind, facts, speaker, provider, district,
                                status, due, tries, because, planned_at, changed_at)
            select gen_random_uuid(), 1, id, gen_random_uuid(), id, 1, 'CONTACT_BOOKED', '{}',
                   case when n % 2 = 0 then 'PROVIDER' else 'JOBCENTRE' end, provider, district,
                   case when n % 10 < 2 then 'FAILED' else 'PLANNED' end, case when n % 10 >= 2 then now() end, 0,
                   case when n % 10 < 2 then 'NO_WAY_TO_REACH' end, began_at, began_at
            from (select *, row_number() over () as n from referral) told
            """);
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        String told = sql.replace(":districts", "'[\"made-7\", \"made-12\"]'")
                .replace(":subject", "'somebody'")
                .replace(":mine", "false")
                .replaceAll(":edge\\w*", "'2026-01-01T00:00:00Z'")
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
