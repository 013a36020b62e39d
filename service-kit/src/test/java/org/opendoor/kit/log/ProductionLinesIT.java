package org.opendoor.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.sample.timer.AlarmClock;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.Timers;

/** The service's own console lines, with what production sets: JSON and discretion. */
@QuarkusTest
@TestProfile(ProductionLinesIT.AsInProduction.class)
class ProductionLinesIT {
    public static class AsInProduction implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.log.console.json.enabled", "true", "quarkus.log.console.filter", Discretion.NAME);
        }
    }

    private static final String MARK = "Marktext";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Pool pool;

    @Inject
    Timers timers;

    @Inject
    PlatformClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    @Inject
    ObjectMapper json;

    private ConsoleLines lines;

    @BeforeEach
    void listen() {
        lines = ConsoleLines.listening();
    }

    @AfterEach
    void stop() {
        lines.close();
    }

    @Test
    void a_failed_request_is_found_by_its_correlation_and_tells_nothing_about_a_person() throws Exception {
        pool.query("alter table note drop constraint if exists harmless").executeAndAwait();
        pool.query("alter table note add constraint harmless check (words not like 'trouble%')")
                .executeAndAwait();
        var answer = posting("{\"district\":\"NORTH\",\"words\":\"trouble " + MARK + "\"}");
        assertThat(answer.statusCode()).isEqualTo(500);

        var line = line("request failed");
        assertThat(line.get("message").asText()).isEqualTo("request failed");
        assertThat(line.get("level").asText()).isEqualTo("ERROR");
        assertThat(line.get("service").asText()).isEqualTo("kit-test");
        assertThat(line.get("logger").asText()).endsWith("FailureMapper");
        assertThat(Instant.parse(line.get("time").asText()))
                .isBefore(Instant.now().plusSeconds(60));
        assertThat(line.at("/mdc/correlationId").asText()).isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(line.at("/mdc/traceId").asText()).hasSize(32);
        assertThat(line.at("/mdc/spanId").asText()).hasSize(16);
        assertThat(line.get("stackTrace").asText())
                .contains("ConstraintViolationException constraint=harmless", "SQLException state=23514");
        assertThat(lines.all()).noneMatch(written -> written.contains(MARK));
    }

    @Test
    void a_timer_is_a_piece_of_work_of_its_own() throws Exception {
        var key = "failing-" + UUID.randomUUID();
        contexts.fresh(() -> transactions.in(
                        () -> timers.schedule(AlarmClock.KIND, key, clock.now().minusSeconds(1))))
                .await()
                .atMost(SOON);
        var line = line(key);
        assertThat(line.get("message").asText()).startsWith("timer fires kind=alarm key=" + key);
        assertThat(UUID.fromString(line.at("/mdc/correlationId").asText())).isNotNull();
        assertThat(line.at("/mdc/traceId").asText()).hasSize(32);
    }

    private JsonNode line(String part) throws JsonProcessingException {
        var found = await().atMost(SOON).until(() -> lines.with(part), written -> !written.isEmpty());
        return json.readTree(found.getFirst());
    }

    private static Response posting(String body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(Role.ADVISER, Scope.district("NORTH")))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post("/v1/notes");
    }
}
