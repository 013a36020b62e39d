package org.opendoor.session.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.PlannedPeople;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/**
 * Rows a second of {@code POST /v1/registers}, beside what the same rows cost PostgreSQL alone. Not named like a test, so
 * that no build runs it: {@code ./mvnw -pl session-service -am test -Dtest=RegisterBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@QuarkusTest
@RealService
class RegisterBenchmark {

    private static final int ROWS = 500;
    private static final int SESSIONS = 12;

    private final Practitioner practitioner = new Practitioner("measured-nhs-" + UUID.randomUUID());

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void registers_of_500_rows() throws SQLException, IOException, InterruptedException {
        var plans = new PlannedPeople(database, practitioner.provider(), SESSIONS);
        var sql = new SetBasedSql(database);
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            var people = plans.make(ROWS);
            measure(number -> post(people, number));
            var others = plans.make(ROWS);
            measure(number -> sql.post(others, number));
        }
        var people = plans.make(ROWS);
        var others = plans.make(ROWS);
        var service = measure(number -> post(people, number));
        var floor = measure(number -> sql.post(others, number));

        System.out.printf(
                "REGISTER rows/s service=%d sql=%d ratio=%.2f (median of %d rounds of %d rows; ms %s beside %s)%n",
                perSecond(service),
                perSecond(floor),
                (double) perSecond(service) / perSecond(floor),
                service.size(),
                ROWS,
                milliseconds(service),
                milliseconds(floor));
        System.out.println("REGISTER pgbench ms a register of the same rows: " + pgbench(others, service.size()));
    }

    private String pgbench(List<UUID> people, int times) throws IOException, InterruptedException {
        var took = new Pgbench(url, user, password).milliseconds(SetBasedSql.script(people, 1), times);
        return took.isPresent() ? "" + took.getAsDouble() : "pgbench is not installed here";
    }

    private void post(List<UUID> people, int number) {
        var rows = people.stream()
                .map(id -> "{\"referralId\": \"%s\", \"sessionId\": \"%s\", \"code\": \"5\"}"
                        .formatted(id, PlannedPeople.session(id, number)))
                .collect(Collectors.joining(", "));
        var answer = practitioner
                .asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"recordedAt\": \"%s\", \"rows\": [%s]}".formatted(Instant.now(), rows))
                .post("/v1/registers");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** What one register of these people does, of their session of this number. */
    private interface Round {
        void post(int number) throws SQLException;
    }

    /** How long each round took: the last session is left, for it ends everybody's programme. */
    private static List<Duration> measure(Round round) throws SQLException {
        var took = new ArrayList<Duration>();
        for (int number = 1; number < SESSIONS; number++) {
            var from = System.nanoTime();
            round.post(number);
            took.add(Duration.ofNanos(System.nanoTime() - from));
        }
        return took;
    }

    private static long perSecond(List<Duration> took) {
        var median = took.stream().sorted().toList().get(took.size() / 2);
        return ROWS * 1_000_000_000L / median.toNanos();
    }

    private static List<Long> milliseconds(List<Duration> took) {
        return IntStream.range(0, took.size())
                .mapToObj(n -> took.get(n).toMillis())
                .toList();
    }
}
