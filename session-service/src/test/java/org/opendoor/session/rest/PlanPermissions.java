package org.opendoor.session.rest;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may do what with a plan. */
final class PlanPermissions {

    private PlanPermissions() {}

    static void add(PermissionTable table) {
        ofTheProvider(table.endpoint("POST /v1/programmes/{referralId}/sessions/moves", PlanPermissions::planned)
                .body(() -> "{\"moves\": [{\"sessionNumber\": 1, \"venue\": \"old-library\"}]}"));
        ofTheProvider(table.endpoint("POST /v1/programmes/{referralId}/plan/changes", PlanPermissions::planned)
                .body(() -> """
                        {"kind": "PAUSE", "reason": "AWAY", "from": "2027-08-01", "until": "2027-08-15"}
                        """));
        table.endpoint("GET /v1/programmes/{referralId}/earlier", OF_TEES::somebodyReferred)
                .answers(200, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
        var item = new AtomicReference<String>();
        ofTheProvider(table.endpoint(
                        "POST /v1/programmes/{referralId}/plan/modules/{itemId}/sessions",
                        () -> waiting(item),
                        item::get)
                .body(() -> "{\"sessions\": [{\"on\": \"2027-03-01T10:00:00Z\"}]}"));
    }

    private static void ofTheProvider(PermissionTable table) {
        table.answers(201, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static UUID planned() {
        return OF_TEES.somebodyWithAPlan(2);
    }

    /** A person whose module has no dates yet; the module is told. */
    private static UUID waiting(AtomicReference<String> item) {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id);
        var plan = "{\"modules\": [{\"code\": \"SLEEP_WELL\", \"mode\": \"GROUP\", \"length\": 6}]}";
        item.set(OF_TEES.post(id, "plan", plan).then().statusCode(201).extract().path("plan.modules[0].itemId"));
        return id;
    }
}
