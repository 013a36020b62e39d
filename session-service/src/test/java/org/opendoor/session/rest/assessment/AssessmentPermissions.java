package org.opendoor.session.rest.assessment;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may read and rewrite what was said at the first meeting: people who treat people, and no system. */
public final class AssessmentPermissions {

    private static final String PROGRAMME = "/v1/programmes/{referralId}";

    private AssessmentPermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("GET " + PROGRAMME + "/assessment", AssessmentPermissions::assessed));
        answers(table.endpoint("PUT " + PROGRAMME + "/assessment/words", AssessmentPermissions::assessed)
                .body(() -> "{\"clinicalReasons\": \"sleeps badly\"}")
                .ifMatch(() -> "\"0\""));
        answers(table.endpoint("GET " + PROGRAMME + "/goals", AssessmentPermissions::assessed));
        answers(table.endpoint("PUT " + PROGRAMME + "/goals", AssessmentPermissions::assessed)
                .body(() -> """
                        {"goals": [{"words": "walk to the shop", "progress": "A_LITTLE", "saidOn": "2026-10-12"}]}
                        """)
                .ifMatch(() -> "\"0\""));
    }

    private static void answers(PermissionTable table) {
        table.answers(200, Scope.provider("tees-valley-nhs"), PRACTITIONER)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        return id;
    }
}
