package org.opendoor.eventing.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * The relay's own connection to the service's database. The advisory lock that makes a relay the active one lives and
 * dies with it, so a killed process frees its place at once. Every wait on it is bounded.
 */
final class OutboxConnection implements AutoCloseable {

    private static final long PLACE = 7_362_118_446_250_117L;
    private static final String CHANNEL = "opendoor_outbox";
    private static final String NEXT = """
            select id, event_id, aggregatetype, aggregateid, type, sequence, occurred_at,
                   correlation_id, causation_id, traceparent, payload
            from outbox order by id limit ?
            """;

    private final Connection connection;

    private OutboxConnection(Connection connection) {
        this.connection = connection;
    }

    static OutboxConnection open(RelaySettings settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        return new OutboxConnection(new Driver().connect(settings.url(), properties));
    }

    /** True where this process is the outbox's relay from now on, until the connection ends. */
    boolean takePlace() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, PLACE);
            try (var result = statement.executeQuery()) {
                var taken = result.next() && result.getBoolean(1);
                if (taken) {
                    run("listen " + CHANNEL);
                }
                return taken;
            }
        }
    }

    /** Tells the active relay, in another process, that there is something to say. */
    void tellTheRelay() throws SQLException {
        run("notify " + CHANNEL);
    }

    /** Whether another process told this relay that there is something to say; waits a millisecond at most. */
    boolean isTold() throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications(1);
        return notifications != null && notifications.length > 0;
    }

    List<OutboxRow> next(int atMost) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, atMost);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    /** Forgets rows that Kafka has acknowledged. */
    void remove(List<OutboxRow> said) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", said.stream().map(OutboxRow::id).toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("event_id"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getLong("sequence"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("payload"));
    }
}
