package org.opendoor.session.rest.refresher;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may book, record and see sessions after the end. */
public final class RefresherPermissions {

    private static final String PATH = "/v1/programmes/{referralId}/refreshers";
    private static final String BOOKED = "{\"startsAt\": \"2026-11-02T10:00:00Z\", \"mode\": \"02\"}";

    private static String booked;

    private RefresherPermissions() {}

    /** Adds its rows. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("POST " + PATH, RefresherPermissions::over).body(() -> BOOKED), 201);
        answers(table.endpoint("GET " + PATH, RefresherPermissions::over), 200);
        answers(table.endpoint("GET " + PATH + "/{refresherId}", RefresherPermissions::refreshed, () -> booked), 200);
        answers(
                table.endpoint(
                                "POST " + PATH + "/{refresherId}/attendance",
                                RefresherPermissions::refreshed,
                                () -> booked)
                        .body(() -> "{\"code\": \"5\", \"recordedAt\": \"2026-11-02T12:00:00Z\"}"),
                200);
        answers(
                table.endpoint(
                        "POST " + PATH + "/{refresherId}/cancellation", RefresherPermissions::refreshed, () -> booked),
                200);
    }

    private static UUID over() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.end(id, "OTHER").then().statusCode(201);
        return id;
    }

    private static UUID refreshed() {
        var id = over();
        booked = OF_TEES.post(id, "refreshers", BOOKED)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return id;
    }

    private static void answers(PermissionTable table, int own) {
        table.answers(own, Scope.provider(OF_TEES.provider()), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }
}
