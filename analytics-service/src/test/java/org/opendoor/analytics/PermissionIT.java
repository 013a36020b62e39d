package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionRow;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

@QuarkusTest
@Platform
class PermissionIT {

    static Stream<PermissionRow> rows() {
        return table().rows();
    }

    static PermissionTable table() {
        return new PermissionTable()
                .endpoint("GET /v1/measures")
                .answers(200, Scope.none(), Role.ANALYST)
                .endpoint("GET /v1/measures/{sheet}", () -> "funnel")
                .answers(200, Scope.none(), Role.ANALYST)
                .endpoint("GET /v1/measures/{sheet}/csv", () -> "funnel")
                .answers(200, Scope.none(), Role.ANALYST)
                .endpoint("GET /v1/ops/projection")
                .answers(200, Scope.none(), Role.OPS)
                .endpoint("GET /v1/ops/generations")
                .answers(200, Scope.none(), Role.OPS)
                .endpoint("GET /v1/ops/generations/{number}", Inside::generation)
                .answers(200, Scope.none(), Role.OPS)
                .endpoint("POST /v1/ops/generations")
                .answers(201, Scope.none(), Role.OPS)
                .endpoint("POST /v1/ops/generations/{number}/switch", () -> 0)
                .answers(404, Scope.none(), Role.OPS)
                .endpoint("DELETE /v1/ops/generations/{number}", () -> 0)
                .ifMatch(() -> "\"1\"")
                .answers(404, Scope.none(), Role.OPS)
                .kitEndpoints();
    }

    @AfterEach
    void what_was_begun_is_given_up() {
        Building.giveUp();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyone_gets_what_they_may(PermissionRow row) {
        row.check();
    }

    @Test
    void no_endpoint_is_forgotten() {
        assertThat(table().missing()).isEmpty();
    }
}
