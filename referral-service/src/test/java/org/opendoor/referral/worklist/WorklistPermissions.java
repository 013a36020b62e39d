package org.opendoor.referral.worklist;

import java.util.List;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** The rows of the worklists: they are the Jobcentre's, by district. */
public final class WorklistPermissions {

    private WorklistPermissions() {}

    public static void addTo(PermissionTable table) {
        for (String list :
                List.of("", "/undecided-offers", "/waiting-for-appointment", "/new-referrals", "/failed-notices")) {
            table.endpoint("GET /v1/worklists" + list)
                    .answers(
                            200,
                            Scope.district("durham"),
                            Role.ADVISER,
                            Role.TEAM_LEADER,
                            Role.DISTRICT_MANAGER,
                            Role.JOBCENTRE_SYSTEM);
        }
    }
}
