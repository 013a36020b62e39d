package org.opendoor.session.rest.travel;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may claim, approve and pay travel. */
public final class ClaimPermissions {

    private static final String ALL = "/v1/programmes/{referralId}/travel-claims";
    private static final String ONE = ALL + "/{claimId}";
    private static final AtomicReference<UUID> LAST = new AtomicReference<>();

    private ClaimPermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("GET /v1/travel-claims"), 200, 200);
        answers(table.endpoint("GET /v1/travel-claims/csv"), 200, 200);
        answers(table.endpoint("POST " + ALL, LAST::get).body(() -> bus(attended())), 201, 404);
        answers(table.endpoint("GET " + ONE, ClaimPermissions::claimed, LAST::get), 200, 404);
        answers(table.endpoint("POST " + ONE + "/approval", ClaimPermissions::claimed, LAST::get), 200, 404);
        answers(
                table.endpoint("POST " + ONE + "/refusal", ClaimPermissions::claimed, LAST::get)
                        .body(() -> "{\"because\": \"NO_RECEIPT\"}"),
                200,
                404);
        answers(table.endpoint("POST " + ONE + "/payment", ClaimPermissions::approved, LAST::get), 200, 404);
    }

    private static void answers(PermissionTable table, int own, int foreign) {
        table.answers(own, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }

    /** Who is in {@link #LAST}, so that the path after the body knows them. */
    private static UUID attended() {
        var id = OF_TEES.somebodyWithAPlan(2);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        LAST.set(id);
        return id;
    }

    static String bus(UUID referralId) {
        return "{\"sessionId\": \"%s\", \"kind\": \"BUS\", \"pence\": 340}".formatted(session(referralId, 1));
    }

    static String session(UUID referralId, int number) {
        return OF_TEES.asked()
                .get("/v1/programmes/{id}/sessions/{number}", referralId, number)
                .jsonPath()
                .getString("sessionId");
    }

    /** Whose the claim in {@link #LAST} is. */
    private static UUID claimed() {
        var id = attended();
        LAST.set(OF_TEES.post(id, "travel-claims", bus(id)).jsonPath().getUUID("claimId"));
        return id;
    }

    private static UUID approved() {
        var id = claimed();
        var approval = "/v1/programmes/" + id + "/travel-claims/" + LAST.get() + "/approval";
        TravelIT.post(approval, null).then().statusCode(200);
        return id;
    }
}
