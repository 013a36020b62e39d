package org.opendoor.referral.eligibility;

import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may tell and read what changes for a person, and who answers whether they stay. */
public final class EligibilityPermissions {

    private static final Scope HERE = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope OURS = Scope.provider("tees-valley-nhs");
    private static final Scope THEIRS = Scope.provider("wear-nhs");
    private static final Scope CENTRE = Scope.centre("centre-0003");
    private static final Scope OTHER_CENTRE = Scope.centre("centre-0011");
    private static final Role[] JOBCENTRE = {Role.ADVISER, Role.JOBCENTRE_SYSTEM};

    private EligibilityPermissions() {}

    /** A row for each endpoint, role and scope. */
    public static void addTo(PermissionTable table) {
        String changes = "/v1/customers/{id}/eligibility-changes";
        table.endpoint("POST " + changes, Changing::withJobcentre)
                .body(() -> Changing.WORK)
                .answers(201, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(403, OURS, Role.PRACTITIONER)
                .answers(404, THEIRS, Role.PRACTITIONER)
                .answers(403, CENTRE, Role.INTAKE)
                .answers(404, OTHER_CENTRE, Role.INTAKE);
        table.endpoint("GET " + changes, Changing::withJobcentre)
                .answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(404, OURS, Role.PRACTITIONER)
                .answers(404, CENTRE, Role.INTAKE)
                .answers(200, Scope.none(), Role.DATA_PROTECTION);
        table.endpoint("GET " + changes + "/{changeId}", Changing::withJobcentre, Changing::told)
                .answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(404, OURS, Role.PRACTITIONER)
                .answers(404, CENTRE, Role.INTAKE)
                .answers(200, Scope.none(), Role.DATA_PROTECTION);
        table.endpoint("POST /v1/referrals/{id}/continuation", Changing::movedToJsa)
                .body(() -> "{\"agreed\":true}")
                .answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE);
    }
}
