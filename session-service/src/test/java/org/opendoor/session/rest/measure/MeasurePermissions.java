package org.opendoor.session.rest.measure;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may write down and read how somebody does. */
public final class MeasurePermissions {

    private static final String ONE = "/v1/programmes/{referralId}/measures/{measurementId}";
    private static final String ANSWERS = "\"answers\": [{\"measure\": \"WELLBEING\", \"total\": 4}]";
    private static final String START = "{\"occasion\": \"START\", \"askedOn\": \"2026-10-12\", " + ANSWERS + "}";
    private static final AtomicReference<String> LAST = new AtomicReference<>();

    private MeasurePermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/measures", MeasurePermissions::assessed)
                        .body(() -> START),
                201);
        answers(table.endpoint("GET /v1/programmes/{referralId}/measures", MeasurePermissions::assessed), 200);
        answers(table.endpoint("GET " + ONE, MeasurePermissions::measured, LAST::get), 200);
        answers(
                table.endpoint("PUT " + ONE, MeasurePermissions::measured, LAST::get)
                        .body(() -> "{" + ANSWERS + "}")
                        .ifMatch(() -> "\"1\""),
                200);
    }

    private static void answers(PermissionTable table, int own) {
        table.answers(own, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        return id;
    }

    /** Whose the measurement in {@link #LAST} is. */
    private static UUID measured() {
        var id = assessed();
        LAST.set(OF_TEES.post(id, "measures", START).jsonPath().getString("measurementId"));
        return id;
    }
}
