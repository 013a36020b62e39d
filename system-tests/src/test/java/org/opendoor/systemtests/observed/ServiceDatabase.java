package org.opendoor.systemtests.observed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.opendoor.local.Platform;
import org.opendoor.local.Secrets;
import org.opendoor.local.Service;

/** A session in a service's database as its own user: what a migration, a backup or somebody's open psql would be. */
final class ServiceDatabase implements AutoCloseable {
    /** The relay's session, by the advisory lock that makes it the relay. */
    private static final String PLACE = """
            select l.pid, (l.classid::bigint << 32) | l.objid::bigint as place
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1 and a.application_name = 'outbox-relay'
              and l.database = (select oid from pg_database where datname = current_database())
            """;

    private final Connection connection;

    private ServiceDatabase(Connection connection) {
        this.connection = connection;
    }

    static ServiceDatabase of(Platform platform, Service service) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + platform.ports().postgres() + "/" + service.database();
        var password = Secrets.in(platform.folders().data().resolve("secrets.properties"))
                .password(service.database());
        return new ServiceDatabase(DriverManager.getConnection(url, service.database(), password));
    }

    /** Reads and plans a statement, without doing what it says. */
    void explain(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("explain " + sql);
        }
    }

    /** From now until this session is closed nobody can claim an event: every consumer of the service hangs. */
    void lockInbox() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table inbox in exclusive mode");
        }
    }

    /** Ends the relay's session and takes its place until this session is closed; false if a relay was quicker. */
    boolean takeTheRelaysPlace() throws SQLException {
        try (var statement = connection.createStatement();
                var relay = statement.executeQuery(PLACE)) {
            return relay.next() && end(relay.getInt("pid")) && take(relay.getLong("place"));
        }
    }

    /** Returns when it has ended, a second later at most: its relay asks for its place again after 25 ms. */
    private boolean end(int pid) throws SQLException {
        return answer("select pg_terminate_backend(" + pid + ", 1000)");
    }

    private boolean take(long place) throws SQLException {
        return answer("select pg_try_advisory_lock(" + place + ")");
    }

    private boolean answer(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
