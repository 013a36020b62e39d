package org.opendoor.session.persistence.slot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.RealService;

/** Rows as an older version left them, and what the migration makes of them. Everything is rolled back. */
@QuarkusTest
@RealService
class WaitedBeforeIT {

    private static final String JOURNEYS = """
            insert into programme (referral_id, version, stage, customer_id, customer_kind, district, provider, referred_on,
                                   wish_wanted, wish_times, started, appointment_id, appointment_starts_at, appointment_medium,
                                   assessed_on, condition_group, work_readiness, assessed_by, plan_pauses)
            values ('00000000-0000-7000-8000-00000000000a', 1, 'AWAITING', gen_random_uuid(), 'MANDATORY', 'durham', 'old',
                    current_date - 30, 'NOT_ASKED', '', false, null, null, null, null, null, null, null, null),
                   ('00000000-0000-7000-8000-00000000000b', 1, 'AWAITING', gen_random_uuid(), 'MANDATORY', 'durham', 'old',
                    current_date - 200, 'NOT_ASKED', '', false, null, null, null, null, null, null, null, null),
                   ('00000000-0000-7000-8000-00000000000c', 1, 'ASSESSMENT_BOOKED', gen_random_uuid(), 'MANDATORY', 'durham',
                    'old', current_date - 5, 'NOT_ASKED', '', false, '00000000-0000-7000-8000-0000000000c1',
                    now() + interval '3 days', 'TELEPHONE', null, null, null, null, null),
                   ('00000000-0000-7000-8000-00000000000d', 1, 'PLANNED', gen_random_uuid(), 'MANDATORY', 'durham', 'old',
                    current_date - 50, 'NOT_ASKED', '', false, null, null, null, current_date - 40, 'PHYSICAL', 'UNABLE',
                    'practitioner-4', '2026-02-02/2026-02-16')
            """;

    private static final String CANCELLED = """
            insert into first_meeting_step (referral_id, appointment_id, deed, starts_at, medium, asked_by, done_at)
            values ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-0000000000a1', 'CANCELLED', now(),
                    'TELEPHONE', 'PROVIDER', now() - interval '1 day')
            """;

    private static final String SESSIONS = """
            with item as (
              insert into plan_item (id, referral_id, place, module, delivery, length)
              values (gen_random_uuid(), '00000000-0000-7000-8000-00000000000d', 0, 'SLEEP_WELL', 'ONE_TO_ONE', 3)
              returning id, referral_id)
            insert into planned_session (id, referral_id, item_id, number, starts_at, module, delivery, medium, awaited_by,
                                         awaited_from)
            select gen_random_uuid(), referral_id, item.id, n, cast('2026-01-28T10:00:00Z' as timestamptz) + n * interval '7 days',
                   'SLEEP_WELL', 'ONE_TO_ONE', 'FACE_TO_FACE', 'old', null
            from item, generate_series(1, 3) as n
            """;

    private static final String TIMERS = """
            select kind || ' ' || key, round(extract(epoch from due - now()) / 86400)
            from timer where key like '00000000-0000-7000-8000-00000000000_/%'
            """;

    private static final String SESSIONS_NOW = """
            select 'session ' || number, coalesce(awaited_by, 'nobody') || ' ' || coalesce(awaited_from, 'nobody')
            from planned_session where referral_id = '00000000-0000-7000-8000-00000000000d'
            """;

    @Inject
    DataSource database;

    @Test
    void whoever_waited_before_is_waited_for_from_now_on_and_nobodys_journey_ends_before_they_were_asked()
            throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, JOURNEYS);
                execute(connection, CANCELLED);
                execute(connection, SESSIONS);
                execute(connection, migration());
                execute(connection, migration());

                assertThat(pairs(connection, TIMERS))
                        .containsOnly(
                                Map.entry(ask("a/cancelled 00000000-0000-7000-8000-0000000000a1"), "13"),
                                Map.entry(over("a/cancelled 00000000-0000-7000-8000-0000000000a1"), "83"),
                                Map.entry(ask("b/referred"), "0"),
                                Map.entry(over("b/referred"), "28"),
                                Map.entry(ask("c/booked 00000000-0000-7000-8000-0000000000c1"), "5"),
                                Map.entry(over("c/booked 00000000-0000-7000-8000-0000000000c1"), "31"));
                assertThat(pairs(connection, SESSIONS_NOW))
                        .containsEntry("session 1", "nobody nobody")
                        .containsEntry("session 2", "nobody nobody")
                        .containsEntry("session 3", "old practitioner-4");
            } finally {
                connection.rollback();
            }
        }
    }

    private static String ask(String key) {
        return "first-meeting-ask 00000000-0000-7000-8000-00000000000" + key;
    }

    private static String over(String key) {
        return "first-meeting-over 00000000-0000-7000-8000-00000000000" + key;
    }

    private static String migration() throws IOException {
        try (var script = WaitedBeforeIT.class.getResourceAsStream("/db/migration/V191__waited_before.sql")) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> pairs(Connection connection, String sql) throws SQLException {
        var found = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
