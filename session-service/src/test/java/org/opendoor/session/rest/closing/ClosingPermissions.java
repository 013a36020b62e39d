package org.opendoor.session.rest.closing;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may write down the last session, and who may read what somebody thinks of it: no system. */
public final class ClosingPermissions {

    static final String STEPS = """
            {"agreedOn": "2026-11-20", "workReadiness": "NOT_YET_READY", "steps": ["SELF_HELP_GROUP"]}
            """;
    static final String FEEDBACK = """
            {"givenOn": "2026-11-20", "formVersion": 1, "ledBy": "practitioner-9", "satisfied": 4, "expectationsMet": "YES",
             "modules": [{"code": "PAIN_MANAGEMENT", "helped": 3}], "couldHaveBeenDifferent": "a warmer canary room"}
            """;

    static final String LEAVING = """
            {"reason": "LIFE_EVENT", "couldHaveBeenDifferent": "a canary might have rung",
             "alternatives": [{"alternative": "PAUSE", "answer": "%s"}]}
            """;

    private static final String STEPS_AT = "/v1/programmes/{referralId}/next-steps";
    private static final String FEEDBACK_AT = "/v1/programmes/{referralId}/feedback/{occasion}";

    private static final String ENDING_WORDS_AT = "/v1/programmes/{referralId}/ending/words";

    private ClosingPermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(
                table.endpoint("POST " + STEPS_AT, ClosingPermissions::attended).body(() -> STEPS),
                201,
                PRACTITIONER,
                PROVIDER_SYSTEM);
        answers(table.endpoint("GET " + STEPS_AT, ClosingPermissions::agreed), 200, PRACTITIONER, PROVIDER_SYSTEM);
        answers(
                table.endpoint("POST " + FEEDBACK_AT, ClosingPermissions::attended, () -> "FINAL_SESSION")
                        .body(() -> FEEDBACK),
                201,
                PRACTITIONER);
        answers(
                table.endpoint("GET " + FEEDBACK_AT, ClosingPermissions::given, () -> "FINAL_SESSION"),
                200,
                PRACTITIONER);
        answers(table.endpoint("GET " + ENDING_WORDS_AT, ClosingPermissions::leftWithWords), 200, PRACTITIONER);
    }

    private static void answers(PermissionTable table, int own, Role... roles) {
        table.answers(own, Scope.provider("tees-valley-nhs"), roles)
                .answers(404, Scope.provider("wear-nhs"), roles)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    static UUID attended() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        return id;
    }

    static UUID leftWithWords() {
        var id = attended();
        OF_TEES.post(id, "ending", LEAVING.formatted("DECLINED")).then().statusCode(201);
        return id;
    }

    private static UUID agreed() {
        var id = attended();
        OF_TEES.post(id, "next-steps", STEPS).then().statusCode(201);
        return id;
    }

    private static UUID given() {
        var id = attended();
        ClosingIT.feedback(id, "FINAL_SESSION", FEEDBACK).then().statusCode(201);
        return id;
    }
}
