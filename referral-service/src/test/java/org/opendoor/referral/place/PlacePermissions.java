package org.opendoor.referral.place;

import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.referral.Api;

/** Who may say whose a journey is. The journey of these rows is with Jobcentre, so its district decides. */
public final class PlacePermissions {

    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] PROVIDER = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};

    private PlacePermissions() {}

    /** A row for each endpoint, role and scope. */
    public static void addTo(PermissionTable table) {
        table.endpoint("POST /v1/referrals/{id}/transfer", PlacePermissions::referred)
                .body(() -> "{\"district\":\"durham\",\"provider\":\"north-nhs\"}")
                .answers(200, Scope.district("durham"), JOBCENTRE)
                .answers(404, Scope.district("sunderland"), JOBCENTRE)
                .answers(403, Scope.provider("tees-valley-nhs"), PROVIDER)
                .answers(404, Scope.provider("wear-nhs"), PROVIDER)
                .answers(403, Scope.centre("centre-0003"), Role.INTAKE)
                .answers(404, Scope.centre("centre-0011"), Role.INTAKE);
        table.endpoint("POST /v1/referrals/{id}/adviser", PlacePermissions::referred)
                .body(() -> "{\"adviser\":\"adviser-0418\",\"reason\":\"OTHER\"}")
                .answers(200, Scope.district("durham"), JOBCENTRE)
                .answers(404, Scope.district("sunderland"), JOBCENTRE);
    }

    private static String referred() {
        return Api.INTAKE.refer(Api.intake(null, "VOLUNTARY", Api.YES));
    }
}
