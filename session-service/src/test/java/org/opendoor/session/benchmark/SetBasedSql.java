package org.opendoor.session.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.opendoor.session.testing.PlannedPeople;

/**
 * The least that a register costs: one transaction that locks, writes and tells the same rows, with one statement for each
 * table, nobody to ask and nothing to decide. What is told goes into tables of the same shape that nobody reads.
 */
final class SetBasedSql {

    private static final String ROWS =
            "jsonb_to_recordset(cast(? as jsonb)) as r(person uuid, session uuid, attendance uuid)";

    private static final List<String> STATEMENTS = List.of(
            """
            select count(*) from (select 1 from programme where referral_id in (select person from %s)
                                  order by referral_id for update) locked
            """.formatted(ROWS), """
            with told as (update planned_session set attendance_id = r.attendance, attendance_code = '5',
                                 attendance_recorded_at = now()
                          from %s where planned_session.id = r.session returning 1)
            select count(*) from told
            """.formatted(ROWS), """
            with told as (update programme set version = version + 1, stage = 'RUNNING', started = true
                          from %s where programme.referral_id = r.person returning 1)
            select count(*) from told
            """.formatted(ROWS), """
            with told as (insert into measured_outbox (event_id, aggregatetype, aggregateid, type, sequence, occurred_at,
                                                       correlation_id, payload)
                          select gen_random_uuid(), topic, cast(person as text), 'opendoor.session.attended.v1', 1, now(),
                                 gen_random_uuid(), repeat('x', 400)
                          from %s, (values ('opendoor.programmes'), ('opendoor.care')) as topics (topic) returning 1)
            select count(*) from told
            """.formatted(ROWS), """
            with told as (insert into measured_history (at, event_id, journey, type, who, data, nhs_only, district, provider)
                          select now(), gen_random_uuid(), person, 'opendoor.session.attended.v1', 'somebody',
                                 jsonb_build_object('x', repeat('x', 400)), side, 'durham', 'measured-nhs'
                          from %s, (values (true), (false)) as sides (side) returning 1)
            select count(*) from told
            """.formatted(ROWS));

    private final DataSource database;

    SetBasedSql(DataSource database) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists measured_outbox (like outbox including all)");
            statement.execute("create table if not exists measured_history (like history including all)");
        }
    }

    void post(List<UUID> people, int number) throws SQLException {
        var rows = rows(people, number);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : STATEMENTS) {
                run(connection, statement, rows);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** The same transaction as a script, with its rows in it. */
    static String script(List<UUID> people, int number) {
        var rows = "'" + rows(people, number) + "'";
        return STATEMENTS.stream()
                .map(statement -> statement.strip().replace("?", rows))
                .collect(Collectors.joining(";\n", "begin;\n", ";\ncommit;\n"));
    }

    private static String rows(List<UUID> people, int number) {
        return people.stream()
                .map(id -> "{\"person\": \"%s\", \"session\": \"%s\", \"attendance\": \"%s\"}"
                        .formatted(id, PlannedPeople.session(id, number), UUID.randomUUID()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static void run(Connection connection, String sql, String rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, rows);
            statement.executeQuery().close();
        }
    }
}
