package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiIT {
    @Test
    void the_document_is_there() throws Exception {
        String doc = RestAssured.get("/q/openapi?format=yaml").asString();
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/openapi.yaml"), doc);
        assertThat(doc).contains("3.1.0");
        assertThat(RestAssured.get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    }
}
