package org.opendoor.session.rest.register;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may send registers, and tell what a provider's systems know a person by. */
public final class RegisterPermissions {

    private RegisterPermissions() {}

    public static void add(PermissionTable table) {
        answers(table.endpoint("POST /v1/registers").body(RegisterPermissions::register), 201, 422);
        answers(table.endpoint("POST /v1/registers/files").body("text/csv", RegisterPermissions::file), 201, 422);
        answers(table.endpoint("GET /v1/registers/{id}", RegisterPermissions::taken), 200, 404);
        answers(table.endpoint("GET /v1/registers/unrecorded"), 200, 200);
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/patient-ids", OF_TEES::somebodyReferred)
                        .body(RegisterPermissions::numbers),
                201,
                404);
        answers(table.endpoint("GET /v1/programmes/{referralId}/patient-ids", RegisterPermissions::known), 200, 404);
    }

    private static void answers(PermissionTable table, int own, int foreign) {
        table.answers(own, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }

    private static String register() {
        var id = OF_TEES.somebodyWithAPlan(2);
        return """
                {"rows": [{"referralId": "%s", "sessionId": "%s", "code": "5", "recordedAt": "2026-11-20T10:00:00Z"}]}
                """.formatted(id, OF_TEES.read(id).jsonPath().getString("plan.sessions[0].sessionId"));
    }

    private static String file() {
        var id = OF_TEES.somebodyWithAPlan(2);
        return "sessionId,referralId,localPatientId,code,reason,recordedAt\n%s,%s,,5,,2026-11-20T10:00:00Z\n"
                .formatted(OF_TEES.read(id).jsonPath().getString("plan.sessions[0].sessionId"), id);
    }

    private static String taken() {
        var location = OF_TEES.asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(register())
                .post("/v1/registers")
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String numbers() {
        return "{\"localPatientId\": \"H-%s\", \"nhsNumber\": \"9434765919\"}".formatted(UUID.randomUUID());
    }

    private static UUID known() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.post(id, "patient-ids", numbers()).then().statusCode(201);
        return id;
    }
}
