package org.opendoor.referral.offer;

import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.referral.Api;

/** Who may write an offer anew, and read what the person said. */
public final class OfferPermissions {

    private static final Scope HERE = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope OURS = Scope.provider("tees-valley-nhs");
    private static final Scope THEIRS = Scope.provider("wear-nhs");
    private static final Scope CENTRE = Scope.centre("centre-0003");
    private static final Scope OTHER_CENTRE = Scope.centre("centre-0011");
    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] PROVIDER = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};

    private OfferPermissions() {}

    /** A row for each endpoint, role and scope. */
    public static void addTo(PermissionTable table) {
        table.endpoint("POST /v1/referrals/{id}/amendments", OfferPermissions::referred)
                .body(() -> "{\"topic\":\"INTERVIEW\",\"interview\":\"LATER_INTERVIEW\",\"reason\":\"TOLD_LATER\"}")
                .answers(200, HERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(404, ELSEWHERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(200, CENTRE, Role.INTAKE)
                .answers(404, OTHER_CENTRE, Role.INTAKE);
        table.endpoint("GET /v1/referrals/{id}/amendments", OfferPermissions::referred)
                .answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(200, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER)
                .answers(200, CENTRE, Role.INTAKE)
                .answers(404, OTHER_CENTRE, Role.INTAKE);
        table.endpoint("GET /v1/referrals/{id}/own-words", OfferPermissions::referred)
                .answers(200, HERE, Role.ADVISER)
                .answers(404, ELSEWHERE, Role.ADVISER)
                .answers(404, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER);
    }

    private static String referred() {
        return Api.INTAKE.refer(Api.intake(null, "VOLUNTARY", Api.YES));
    }
}
