package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT {
    @Test
    void the_contract_is_published_as_openapi_3_1_and_its_pages_on_a_local_machine_only() {
        assertThat(document().getString("openapi")).startsWith("3.1");
        assertThat(RestAssured.get("/q/swagger-ui/").statusCode()).isEqualTo(404);
    }

    @Test
    void every_way_to_fail_is_a_problem() {
        assertThat(responses("/v1/notes", "post")).containsKeys("400", "401", "403", "409", "413", "415", "422", "503");
        assertThat(responses("/v1/notes/{id}", "put")).containsKeys("404", "412", "428");
        assertThat(responses("/v1/notes/{id}", "get")).containsKeys("200", "401", "403", "404", "503");
        assertThat(responses("/v1/notes/{id}", "get").get("404")).hasToString("{$ref=#/components/responses/Problem}");
    }

    @Test
    void the_headers_a_request_needs_are_told() {
        assertThat(parameters("/v1/notes", "post")).contains("Idempotency-Key");
        assertThat(parameters("/v1/notes/{id}", "put")).contains("If-Match");
        assertThat(parameters("/v1/notes", "get")).contains("limit", "cursor").doesNotContain("Idempotency-Key");
    }

    private static JsonPath document() {
        return RestAssured.get("/q/openapi?format=json").jsonPath();
    }

    private static Map<String, Object> responses(String path, String method) {
        return document().getMap("paths.'" + path + "'." + method + ".responses");
    }

    private static List<String> parameters(String path, String method) {
        return document().getList("paths.'" + path + "'." + method + ".parameters.name");
    }
}
