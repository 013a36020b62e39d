package org.opendoor.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionRow;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;

@QuarkusTest
class PermissionIT {
    static Stream<PermissionRow> rows() {
        return table().rows();
    }

    private static PermissionTable table() {
        Scope north = Scope.district("NORTH");
        Scope south = Scope.district("SOUTH");
        Role[] may = {Role.ADVISER, Role.TEAM_LEADER};
        return new PermissionTable()
                .endpoint("POST /v1/notes")
                .body(() -> Ask.NOTE)
                .answers(201, north, may)
                .endpoint("GET /v1/notes")
                .answers(200, north, may)
                .endpoint("GET /v1/notes/{id}", PermissionIT::inNorth)
                .answers(200, north, may)
                .answers(404, south, may)
                .endpoint("PUT /v1/notes/{id}", PermissionIT::inNorth)
                .body(() -> Ask.NOTE)
                .ifMatch(() -> "\"0\"")
                .answers(200, north, may)
                .answers(404, south, may)
                .endpoint("POST /v1/notes/{id}/more", PermissionIT::inNorth)
                .body(() -> Ask.NOTE)
                .answers(200, north, may)
                .answers(404, south, may)
                .endpoint("GET /v1/notes/{id}/history", PermissionIT::inNorth)
                .answers(200, north, may)
                .answers(404, south, may)
                .kitEndpoints();
    }

    private static String inNorth() {
        return Ask.aNote("somewhere");
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

    @Test
    void a_scope_may_be_a_list_or_a_single_text() {
        String id = inNorth();
        for (Object districts : List.of("NORTH", List.of("NORTH"), List.of("SOUTH", "NORTH"))) {
            Response answer = Ask.with(Tokens.with("adviser", Role.ADVISER, Map.of("district", districts)))
                    .get("/v1/notes/" + id);
            assertThat(answer.statusCode()).as("district %s", districts).isEqualTo(200);
        }
        for (Object districts : List.of("", List.of(), "NORTH,SOUTH", List.of("NORTHERN"))) {
            Response answer = Ask.with(Tokens.with("adviser", Role.ADVISER, Map.of("district", districts)))
                    .get("/v1/notes/" + id);
            assertThat(answer.statusCode()).as("district %s", districts).isEqualTo(404);
        }
    }
}
