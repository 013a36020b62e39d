package org.opendoor.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.opendoor.setup.Databases;

/**
 * A real PostgreSQL on loopback, durable: what it has committed survives a kill -9, and a start finds it again. The
 * promise about accepted writes is tested against this server, so it must never be faster by being less safe.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final PostgresData data;
    private final int port;
    private final String superuserPassword;
    private final Path log;
    private volatile ChildProcess process;

    private PostgresServer(Path folder, int port, String superuserPassword, Path log) {
        this.data = new PostgresData(folder);
        this.port = port;
        this.superuserPassword = superuserPassword;
        this.log = log;
    }

    /**
     * A server on its data, not yet started.
     *
     * @param data where the cluster lies or is to be made
     * @param port 0 for a free one
     * @param superuserPassword of a new cluster, or the one it was made with
     */
    public static PostgresServer on(Path data, int port, String superuserPassword, Path log) {
        return new PostgresServer(data, Ports.wishedOrFree(port), superuserPassword, log);
    }

    /** Starts it on the data there is, and checks that it is durable; does nothing while it runs. */
    public synchronized PostgresServer start() {
        if (isRunning()) {
            return this;
        }
        Ports.requireFree(port, "PostgreSQL");
        data.prepare(SUPERUSER, superuserPassword, log);
        process = ChildProcess.start("PostgreSQL", serverCommand(), Map.of(), log);
        try {
            process.awaitReady(this::accepts, START_LIMIT);
            requireDurable();
        } catch (PartFailed e) {
            kill();
            throw e;
        }
        return this;
    }

    public int port() {
        return port;
    }

    /** For clients: postgresql://127.0.0.1:port/database; JDBC puts {@code jdbc:} in front. */
    public String url(String database) {
        return "postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Makes a database and the user of the same name who owns it; a second time it only sets the password.
     *
     * @return the database's URL, as of {@link #url}
     */
    public String createDatabase(String name, String password) {
        try {
            new Databases(this::connect).create(name, password);
            return url(name);
        } catch (SQLException e) {
            throw new PartFailed("Database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The running server's process, to watch over it. */
    public ChildProcess process() {
        return process;
    }

    /** kill -9 of the server and its backends; also in the middle of a start, which then fails. */
    public void kill() {
        var running = process;
        if (running != null) {
            running.kill();
        }
    }

    /** Ends it in order; clients are disconnected. */
    public synchronized void stop() {
        if (process != null) {
            process.stop("INT");
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** As the superuser, to the given database. */
    private Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", SUPERUSER);
        login.setProperty("password", superuserPassword);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        // Not through DriverManager: it only knows drivers of its caller's class loader.
        return new org.postgresql.Driver().connect("jdbc:" + url(database), login);
    }

    private List<String> serverCommand() {
        var options = new ArrayList<String>();
        options.addAll(List.of("-D", data.folder().toString()));
        DURABLE.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
        for (var setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "timezone=UTC",
                "log_timezone=UTC")) {
            options.addAll(List.of("-c", setting));
        }
        return PostgresBinaries.command("postgres", options.toArray(String[]::new));
    }

    private boolean accepts() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            // 28P01, 28000: it answers, but our password is not the one the cluster was made with.
            if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                throw new PartFailed("PostgreSQL refuses the superuser's password: " + e.getMessage(), e);
            }
            return false;
        }
    }

    private void requireDurable() {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            for (var setting : DURABLE.entrySet()) {
                try (var row = statement.executeQuery("show " + setting.getKey())) {
                    row.next();
                    if (!row.getString(1).equals(setting.getValue())) {
                        throw new PartFailed("PostgreSQL is not durable: " + setting.getKey() + "=" + row.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL's durability could not be checked: " + e.getMessage(), e);
        }
    }
}
