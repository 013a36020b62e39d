package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;

@QuarkusTest
class OutageIT {
    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void without_its_database_the_service_says_so_and_recovers_by_itself() {
        String key = Ask.newKey();
        String id = Ask.aNote("before");
        RealParts.killPostgres();
        try {
            for (int i = 0; i < 30; i++) {
                expectDown(Ask.north().get("/v1/notes/" + id));
                expectDown(Ask.posting(key, Ask.NOTE).post("/v1/notes"));
            }
        } finally {
            RealParts.startPostgres();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                Ask.posting(key, Ask.NOTE).post("/v1/notes").statusCode())
                        .isEqualTo(201));
        assertThat(Ask.north().get("/v1/notes/" + id).statusCode()).isEqualTo(200);
        assertThat(Ask.north().get("/v1/notes/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void without_its_database_what_waits_there_is_unknown_and_not_zero() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(gauge("outbox_events")).isZero());
        RealParts.killPostgres();
        try {
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(gauge("outbox_events")).isNaN());
            assertThat(gauge("dead_letters_oldest_seconds")).isNaN();
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(gauge("relay_active")).isZero());
            assertThat(gauge("relay_failures_total")).isPositive();
        } finally {
            RealParts.startPostgres();
        }
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(gauge("outbox_events")).isZero());
    }

    private double gauge(String name) {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void expectDown(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("DEPENDENCY_DOWN");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
}
