package org.opendoor.session.persistence.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.Plans;
import org.opendoor.session.testing.RealService;

/** Among 200,000 sessions of 20,000 people a list is a walk along an index. What is made here is rolled back. */
@QuarkusTest
@RealService
class WorklistIndexesIT {

    @Inject
    DataSource database;

    @Test
    void lists_and_counts_read_no_table_through() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                make(connection);
                var today = Plans.of(connection, WorklistSql.TODAY, values());
                assertThat(today)
                        .as(today)
                        .contains("register_awaited", "programme_first_appointment")
                        .doesNotContain("Seq Scan on planned_session", "Seq Scan on programme");
                var endings = Plans.of(connection, WorklistSql.ENDINGS, values());
                assertThat(endings)
                        .as(endings)
                        .contains("register_awaited")
                        .doesNotContain(
                                "Seq Scan on planned_session", "Seq Scan on programme", "Seq Scan on plan_item");
                var count = Plans.of(connection, WorklistSql.count(), values());
                assertThat(count)
                        .as(count)
                        .doesNotContain(
                                "Seq Scan on planned_session", "Seq Scan on programme", "Seq Scan on plan_item");
            } finally {
                connection.rollback();
            }
        }
    }

    private static Map<String, String> values() {
        var now = Instant.now();
        var values = new HashMap<String, String>();
        values.put("providers", "'[\"made-7\", \"made-12\"]'");
        values.put("from", "'" + now.minus(Duration.ofHours(12)) + "'");
        values.put("to", "'" + now.plus(Duration.ofHours(12)) + "'");
        values.put("week", "'" + now.plus(Duration.ofDays(7)) + "'");
        values.put("now", "'" + now + "'");
        values.put("me", "''");
        values.put("since", "'1970-01-01T00:00:00Z'");
        values.put("id", "cast('00000000-0000-0000-0000-000000000000' as uuid)");
        values.put("most", "51");
        return values;
    }

    /** A hundred providers; each person has ten sessions, weekly around today. */
    private static void make(Connection connection) throws SQLException {
        Plans.execute(connection, """
                insert into programme (referral_id, version, stage, customer_id, customer_kind, district, provider, referred_on,
                                       wish_wanted, wish_times, assessed_on, assessed_by, plan_agreed_on, started,
                                       appointment_id, appointment_starts_at)
                select gen_random_uuid(), 1, case when n % 10 = 0 then 'ASSESSMENT_BOOKED' else 'RUNNING' end, gen_random_uuid(),
                       'MANDATORY', 'durham', 'made-' || n % 100, current_date, 'NOT_ASKED', '', current_date,
                       'practitioner-' || n % 7, case when n % 10 > 0 then current_date end, true, gen_random_uuid(),
                       now() + make_interval(days => cast(n % 60 as int) - 30)
                from generate_series(1, 20000) n
                """);
        Plans.execute(connection, """
                insert into plan_item (id, referral_id, place, module, delivery, length)
                select gen_random_uuid(), referral_id, 0, 'PAIN_MANAGEMENT', 'GROUP', 10
                from programme where provider like 'made-%' and stage = 'RUNNING'
                """);
        Plans.execute(connection, """
                insert into planned_session (id, referral_id, number, starts_at, module, delivery, item_id, medium, awaited_by)
                select gen_random_uuid(), p.referral_id, k, now() + make_interval(days => cast(7 * (k - 5) as int), mins => k),
                       'PAIN_MANAGEMENT', 'GROUP', i.id, 'FACE_TO_FACE', p.provider
                from programme p join plan_item i on i.referral_id = p.referral_id, generate_series(1, 10) k
                where p.provider like 'made-%'
                """);
        for (var table : new String[] {"programme", "plan_item", "planned_session"}) {
            Plans.execute(connection, "analyze " + table);
        }
    }
}
