package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.MetricsPage;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class MetersIT {
    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void every_meter_is_explained_on_the_page_of_metrics() {
        Ask.north().get("/v1/notes");
        MetricsPage.explains(scrape());
    }

    @Test
    void no_path_of_a_callers_making_becomes_a_label() {
        String mine = UUID.randomUUID().toString();
        Ask.north().get("/v1/notes/" + mine);
        Ask.north().get("/v1/notes?limit=3&cursor=" + mine);
        Ask.north().get("/v1/" + mine);
        Ask.north().delete("/v1/notes/" + mine);
        Ask.north().get("/v1/notes/" + mine + "/more");
        Ask.north().contentType("text/plain").body("x").put("/v1/notes/" + mine);
        Ask.north().contentType("application/json").body("x".repeat(2_000_000)).put("/v1/notes/" + mine);
        RestAssured.given().get("/v1/notes/" + mine);

        assertThat(scrape()).doesNotContain(mine).doesNotContain("cursor");
        assertThat(requests("405")).isNotEmpty().allMatch(line -> line.contains("uri=\"UNMATCHED\""));
        assertThat(requests("413")).isNotEmpty().allMatch(line -> line.contains("uri=\"UNMATCHED\""));
        assertThat(requests("415")).isNotEmpty().allMatch(line -> line.contains("uri=\"/v1/notes/{id}\""));
        assertThat(requests("401")).isNotEmpty().allMatch(line -> line.contains("uri=\"/v1/notes/{id}\""));
        assertThat(requests("404")).anyMatch(line -> line.contains("uri=\"NOT_FOUND\""));
    }

    @Test
    void requests_can_be_told_quick_from_slow() {
        Ask.north().get("/v1/notes?limit=3");
        assertThat(requests("200").stream()
                        .filter(line -> line.startsWith("http_server_requests_seconds_bucket"))
                        .filter(line -> line.contains("uri=\"/v1/notes\""))
                        .filter(line -> line.contains("method=\"GET\"")))
                .hasSize(11)
                .anyMatch(line -> line.contains("le=\"0.25\""));
    }

    @Test
    void the_summary_tells_durations_as_its_contract_says() {
        var summary = Ask.with(Tokens.of(Role.OPS, Scope.none()))
                .get("/v1/ops/summary")
                .jsonPath();
        for (var age : List.of("outboxOldest", "parkedOldest", "deadLettersOldest", "timersOldest", "clockOffset")) {
            assertThat(summary.getString(age)).as(age).startsWith("PT");
        }
        assertThat(summary.getList("lag")).as("this service hears no topic").isEmpty();
    }

    private List<String> requests(String status) {
        return scrape().lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_"))
                .filter(line -> line.contains("status=\"" + status + "\""))
                .toList();
    }

    private String scrape() {
        return RestAssured.get(metrics).asString();
    }
}
