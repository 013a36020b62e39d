package org.opendoor.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClockIT {
    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    PlatformClock clock;

    @Test
    void the_clock_is_moved_forward_over_the_management_interface() {
        Duration further = clock.offset().plusHours(7);
        Response moved = move("{\"offset\":\"" + further + "\"}");
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(200);
        assertThat(clock.offset()).isEqualTo(further);
        Response told = RestAssured.get(management.resolve("/clock"));
        assertThat(Duration.parse(told.jsonPath().getString("offset"))).isEqualTo(further);
        assertThat(Instant.parse(told.jsonPath().getString("now")))
                .isAfter(Instant.now().plus(Duration.ofHours(6)));
    }

    @Test
    void the_clock_never_goes_back() {
        Duration now = clock.offset().plusMinutes(1);
        move("{\"offset\":\"" + now + "\"}");
        Response back = move("{\"offset\":\"" + now.minusSeconds(1) + "\"}");
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(back.jsonPath().getString("code")).isEqualTo("CLOCK_FORWARD_ONLY");
        assertThat(clock.offset()).isEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"offset\":5}",
                "{\"offset\":\"x\"}",
                "{\"offset\":null}",
                "{\"offset\":\"P99999999D\"}"
            })
    void what_is_no_offset_is_refused(String body) {
        assertThat(move(body).statusCode()).isEqualTo(400);
    }

    @Test
    void the_clock_is_not_on_the_port_of_the_public() {
        assertThat(RestAssured.get("/clock").statusCode()).isEqualTo(404);
    }

    @Test
    void what_could_be_stuck_is_a_meter() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(RestAssured.get(management.resolve("/q/metrics"))
                                .asString())
                        .containsPattern("(?m)^outbox_events[ {].*\\d$")
                        .contains(
                                "outbox_oldest_seconds", "parked_events", "dead_letters", "timers_due", "timers_late"));
    }

    @Test
    void health_is_told_beside_the_public_port() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(RestAssured.get(management.resolve("/q/health/ready"))
                                .statusCode())
                        .isEqualTo(200));
        assertThat(RestAssured.get("/q/health").statusCode()).isEqualTo(404);
    }

    private Response move(String body) {
        return RestAssured.given().contentType("application/json").body(body).post(management.resolve("/clock"));
    }
}
