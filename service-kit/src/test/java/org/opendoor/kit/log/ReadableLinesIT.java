package org.opendoor.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

/** The service's own console lines as everybody but production has them. */
@QuarkusTest
class ReadableLinesIT {
    @Inject
    Pool pool;

    @Test
    void a_failed_request_is_one_line_with_its_correlation_and_its_cause() {
        pool.query("alter table note drop constraint if exists harmless").executeAndAwait();
        pool.query("alter table note add constraint harmless check (words not like 'trouble%')")
                .executeAndAwait();
        try (var lines = ConsoleLines.listening()) {
            var answer = RestAssured.given()
                    .header("Authorization", "Bearer " + Tokens.of(Role.ADVISER, Scope.district("NORTH")))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json")
                    .body("{\"district\":\"NORTH\",\"words\":\"trouble\"}")
                    .post("/v1/notes");
            assertThat(lines.with("request failed"))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches(
                                    "(?s)[0-9:.]{12} ERROR o\\.o\\.k\\.p\\.FailureMapper correlationId=[-0-9a-f]{36} request failed.*")
                            .contains(answer.header("X-Correlation-Id"))
                            .contains("violates check constraint \"harmless\""));
        }
    }
}
