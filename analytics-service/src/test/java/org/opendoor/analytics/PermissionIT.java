package org.opendoor.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
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
                .endpoint("GET /v1/measures/funnel")
                .answers(200, Scope.none(), Role.ANALYST)
                .endpoint("GET /v1/measures/promises")
                .answers(200, Scope.none(), Role.ANALYST)
                .endpoint("GET /v1/ops/projection")
                .answers(200, Scope.none(), Role.OPS)
                .kitEndpoints();
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
