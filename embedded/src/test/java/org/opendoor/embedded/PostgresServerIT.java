package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
    private static final String PASSWORD = "secret of the test";

    @TempDir
    static Path folder;

    static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.on(folder.resolve("data"), 0, PASSWORD, folder.resolve("postgres.log"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void what_was_committed_survives_a_kill() throws SQLException {
        var url = server.createDatabase("killed", PASSWORD);
        execute(url, "killed", "create table kept (word text); insert into kept values ('still here')");

        server.kill();
        assertThat(server.isRunning()).isFalse();
        server.start();

        assertThat(query(url, "killed", "select word from kept")).isEqualTo("still here");
    }

    @Test
    void a_pid_file_left_behind_does_not_stop_the_next_start_though_its_number_is_in_use() throws Exception {
        server.stop();
        var leftBehind = List.of(Long.toString(ProcessHandle.current().pid()), "/elsewhere", "0");
        Files.write(folder.resolve("data/postmaster.pid"), leftBehind);

        server.start();

        assertThat(server.isRunning()).isTrue();
    }

    @Test
    void a_second_server_on_the_same_data_is_refused() {
        var second = PostgresServer.on(folder.resolve("data"), 0, PASSWORD, folder.resolve("second.log"));

        assertThatThrownBy(second::start)
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("already runs")
                .hasMessageContaining(Long.toString(server.process().pid()));
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var late = PostgresServer.on(
                    folder.resolve("late"), taken.getLocalPort(), PASSWORD, folder.resolve("late.log"));

            assertThatThrownBy(late::start)
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (PostgreSQL) is taken");
        }
    }

    @Test
    void a_wrong_password_of_the_superuser_is_said_at_once() {
        server.stop();
        try {
            var mistaken = PostgresServer.on(folder.resolve("data"), 0, "wrong", folder.resolve("mistaken.log"));

            assertThatThrownBy(mistaken::start).hasMessageContaining("password");
            assertThat(mistaken.isRunning()).isFalse();
        } finally {
            server.start();
        }
    }

    @Test
    void a_user_gets_into_its_own_database_only() throws SQLException {
        server.createDatabase("mine", PASSWORD);
        var theirs = server.createDatabase("theirs", PASSWORD);

        assertThatThrownBy(() -> connect(theirs, "mine", PASSWORD)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(server.url("postgres"), "mine", PASSWORD))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> connect(theirs, "theirs", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void creating_a_database_again_keeps_its_data() throws SQLException {
        var url = server.createDatabase("twice", PASSWORD);
        execute(url, "twice", "create table kept (word text); insert into kept values ('still here')");

        server.createDatabase("twice", PASSWORD);

        assertThat(query(url, "twice", "select word from kept")).isEqualTo("still here");
    }

    /** Compiling a statement took seconds where running it takes milliseconds: decision 0024. */
    @Test
    void a_service_s_statements_are_never_compiled_also_where_its_database_was_there_before() throws SQLException {
        var url = server.createDatabase("quick", PASSWORD);
        execute(url, "quick", "alter role quick reset jit");

        server.createDatabase("quick", PASSWORD);

        assertThat(query(url, "quick", "show jit")).isEqualTo("off");
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:" + url, user, password);
    }

    private static void execute(String url, String user, String sql) throws SQLException {
        try (var connection = connect(url, user, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String url, String user, String sql) throws SQLException {
        try (var connection = connect(url, user, PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
