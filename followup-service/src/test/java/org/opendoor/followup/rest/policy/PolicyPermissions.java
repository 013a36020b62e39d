package org.opendoor.followup.rest.policy;

import org.opendoor.followup.service.Asking;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may read policies, and change them. */
public final class PolicyPermissions {
    private static final Scope DURHAM = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] NHS = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};

    private PolicyPermissions() {}

    public static void add(PermissionTable table) {
        forEverybody(table.endpoint("GET /v1/policies"));
        forEverybody(table.endpoint("GET /v1/policies/{scope}", () -> "national"));
        forEverybody(table.endpoint("GET /v1/policies/{scope}/versions", () -> "national"));
        table.endpoint("PUT /v1/policies/{scope}", () -> "national")
                .body(PolicyPermissions::asItIs)
                .ifMatch(PolicyPermissions::tag)
                .answers(200, Scope.none(), Role.OPS)
                .answers(403, DURHAM, Role.DISTRICT_MANAGER);
        table.endpoint("PUT /v1/policies/{scope}", () -> "durham")
                .body(PolicyPermissions::asItIs)
                .ifMatch(() -> "\"12345\"")
                .answers(412, DURHAM, Role.DISTRICT_MANAGER)
                .answers(404, ELSEWHERE, Role.DISTRICT_MANAGER)
                .answers(403, Scope.none(), Role.OPS);
        table.endpoint("GET /v1/policies/{scope}", () -> "durham")
                .answers(200, DURHAM, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(404, Scope.provider("tees-valley-nhs"), NHS)
                .answers(404, Scope.none(), Role.OPS);
    }

    private static void forEverybody(PermissionTable table) {
        table.answers(200, DURHAM, JOBCENTRE)
                .answers(200, Scope.provider("tees-valley-nhs"), NHS)
                .answers(200, Scope.none(), Role.OPS);
    }

    /** What holds already makes no new version, whoever sends it how often. */
    private static String asItIs() {
        return PolicySamples.national();
    }

    private static String tag() {
        return Asking.as("ops-1", Role.OPS, Scope.none())
                .get("/v1/policies/national", 200)
                .extract()
                .header("ETag");
    }
}
