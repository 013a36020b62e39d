package org.opendoor.session.rest.paper;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may print what somebody takes home. */
public final class PaperPermissions {

    private PaperPermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("GET /v1/programmes/{referralId}/progress-graph", OF_TEES::somebodyReferred));
        answers(table.endpoint("POST /v1/programmes/{referralId}/certificate", PaperPermissions::attended)
                .body(() -> "{\"name\": \"Jo Bloggs\"}"));
    }

    private static void answers(PermissionTable table) {
        table.answers(200, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    static UUID attended() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        return id;
    }
}
