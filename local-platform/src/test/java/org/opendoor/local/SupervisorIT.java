package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.local.PlatformState.Phase;

/** The process behind up, with the real servers and four stubs, in trouble. One home: each test goes on where the last ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisorIT {
    /** What a first start leaves behind one after the other; it is killed as soon as it is there. */
    private static final List<String> STEPS = List.of(
            "state.json",
            "data/format.properties",
            "data/secrets.properties",
            "run/followup-service/quarkus-run.jar",
            "data/postgres.pw",
            "data/kafka/server.properties",
            "data/kafka/data/bootstrap.checkpoint",
            "data/kafka/data/meta.properties",
            "data/kafka/data/__cluster_metadata-0",
            "data/postgres/postmaster.pid",
            "data/kafka/data/opendoor.care-0",
            "data/keycloak/data/h2",
            "data/kafka/ready",
            "logs/referral-service.log");

    @TempDir
    static Path folder;

    static Commands commands;

    @BeforeAll
    static void checkout() throws IOException {
        commands = new Commands(StubCheckout.in(folder));
    }

    @AfterAll
    static void end() {
        commands.close();
    }

    @Test
    @Order(1)
    void a_first_start_that_was_killed_at_every_step_is_finished_by_the_next_one() throws Exception {
        for (var step : STEPS) {
            var supervisor = commands.supervisor();
            commands.await(() -> Files.exists(commands.folders().home().resolve(step)), supervisor);
            supervisor.toHandle().destroyForcibly();
            supervisor.waitFor();
        }

        var supervisor = commands.supervisor();
        commands.await(() -> commands.phase() == Phase.RUNNING, supervisor);

        var access = PlatformAccess.to(commands.folders(), commands.ports());
        assertThat(access.tokens().of("adviser", "durham")).isNotBlank();
        access.settling().await(Duration.ofSeconds(30));
        for (var service : Service.values()) {
            databaseAnswers(service);
        }
    }

    @Test
    @Order(2)
    void a_platform_that_was_killed_is_started_once_by_two_ups_at_once_and_both_see_it_ready() throws Exception {
        commands.close();

        var first = commands.command("up", "--observe");
        var second = commands.command("up", "--observe");

        assertThat(commands.exitCode(first)).as(commands.output()).isZero();
        assertThat(commands.exitCode(second)).as(commands.output()).isZero();
        assertThat(Files.readString(commands.folders().log("supervisor"))).containsOnlyOnce("STARTING");
    }

    @Test
    @Order(3)
    void a_second_supervisor_leaves_everything_as_it_is() throws Exception {
        var before = PlatformState.read(commands.folders().state());

        assertThat(commands.exitCode(commands.supervisor())).isEqualTo(Supervisor.TAKEN);

        assertThat(PlatformState.read(commands.folders().state())).isEqualTo(before);
    }

    @Test
    @Order(4)
    void the_death_of_prometheus_ends_nothing_and_status_says_so() throws Exception {
        child("StubPrometheus").destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !state().message().isEmpty());

        assertThat(commands.exitCode(commands.command("status"))).isZero();

        assertThat(commands.output()).contains("Nothing observes it any more: prometheus died: exit code 137");
    }

    @Test
    @Order(5)
    void a_child_that_is_killed_ends_all_and_status_says_which_and_why() throws Exception {
        var supervisor = state().supervisor().orElseThrow();
        child("run/session-service").destroyForcibly();
        supervisor.onExit().get(1, TimeUnit.MINUTES);

        assertThat(commands.exitCode(commands.command("status"))).isEqualTo(1);

        assertThat(commands.output())
                .contains("FAILED", "session-service died, so everything was stopped: exit code 137");
    }

    private static PlatformState state() {
        return PlatformState.read(commands.folders().state()).orElseThrow();
    }

    private static ProcessHandle child(String command) {
        return state().supervisor()
                .orElseThrow()
                .descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(command))
                .findFirst()
                .orElseThrow();
    }

    private void databaseAnswers(Service service) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + commands.ports().postgres() + "/" + service.database();
        var password = Secrets.in(commands.folders().secrets()).password(service.database());
        try (var connection = DriverManager.getConnection(url, service.database(), password)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
