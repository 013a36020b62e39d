package org.opendoor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** What is accepted is kept and said, whatever dies meanwhile. */
@QuarkusTest
@RealService
class OutageIT {

    private static final String ATTENDED =
            "{\"sessionNumber\": %d, \"code\": \"5\", \"recordedAt\": \"2026-11-20T10:00:00Z\"}";

    @Test
    void a_killed_database_is_a_503_and_what_was_accepted_before_is_there_afterwards() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.post(id, "attendances", ATTENDED.formatted(1)).then().statusCode(201);
        var key = UUID.randomUUID().toString();
        RealParts.killPostgres();
        try {
            OF_TEES.post(id, "attendances", ATTENDED.formatted(2), key)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("DEPENDENCY_DOWN"));
        } finally {
            RealParts.startPostgres();
        }

        Awaitility.await("the same request again")
                .atMost(Duration.ofSeconds(30))
                .until(() -> OF_TEES.post(id, "attendances", ATTENDED.formatted(2), key)
                                .statusCode()
                        == 201);
        Awaitility.await("said to its end")
                .atMost(Duration.ofSeconds(30))
                .until(() -> takenInOnce(id).contains("programme.completed"));
        assertThat(takenInOnce(id))
                .containsExactly(
                        "programme.assessed",
                        "programme.started",
                        "session.attended",
                        "programme.ending",
                        "session.attended",
                        "programme.completed");
    }

    @Test
    void what_is_accepted_while_the_broker_is_dead_is_said_once_it_is_back() {
        var id = OF_TEES.somebodyWithAPlan(1);
        RealParts.killKafka();
        try {
            OF_TEES.post(id, "attendances", ATTENDED.formatted(1)).then().statusCode(201);
        } finally {
            RealParts.startKafka();
        }

        Awaitility.await("said after all")
                .atMost(Duration.ofSeconds(60))
                .until(() -> takenInOnce(id).contains("programme.completed"));
        assertThat(takenInOnce(id))
                .containsExactly(
                        "programme.assessed",
                        "programme.ending",
                        "programme.started",
                        "session.attended",
                        "programme.completed");
    }

    /** As consumers take it in: what was on its way when a part died may come again, under the same event id. */
    private static List<String> takenInOnce(UUID id) {
        var ids = new HashSet<String>();
        return Topic.PROGRAMMES.of(id).stream()
                .filter(said -> ids.add(said.headers().get("ce_id")))
                .map(Said::what)
                .toList();
    }
}
