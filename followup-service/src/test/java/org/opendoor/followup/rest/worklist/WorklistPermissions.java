package org.opendoor.followup.rest.worklist;

import java.util.List;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** The rows of the worklists: everybody has their own side's. Caseloads are for those who look after others. */
public final class WorklistPermissions {
    private static final Scope DURHAM = Scope.district("durham");
    private static final Scope PROVIDER = Scope.provider("tees-valley-nhs");

    private WorklistPermissions() {}

    /** Adds them. */
    public static void add(PermissionTable table) {
        for (String list :
                List.of("", "/my-contacts-today", "/late", "/check-ins-due", "/no-owner", "/invitations-out")) {
            table.endpoint("GET /v1/worklists" + list)
                    .answers(200, DURHAM, Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM)
                    .answers(200, PROVIDER, Role.PRACTITIONER, Role.PROVIDER_SYSTEM);
        }
        table.endpoint("GET /v1/caseloads")
                .answers(200, DURHAM, Role.TEAM_LEADER, Role.DISTRICT_MANAGER)
                .answers(200, PROVIDER, Role.PRACTITIONER);
    }
}
