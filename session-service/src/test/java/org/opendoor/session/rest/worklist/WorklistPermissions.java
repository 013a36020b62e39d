package org.opendoor.session.rest.worklist;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may read lists of work: everybody at a provider, each their own. */
public final class WorklistPermissions {

    private WorklistPermissions() {}

    /** Adds its rows. */
    public static void add(PermissionTable table) {
        for (var list : new String[] {"", "/today", "/endings-next-week"}) {
            table.endpoint("GET /v1/worklists" + list)
                    .answers(200, Scope.provider(OF_TEES.provider()), PRACTITIONER, PROVIDER_SYSTEM)
                    .answers(200, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                    .answers(200, Scope.none(), PRACTITIONER);
        }
    }
}
