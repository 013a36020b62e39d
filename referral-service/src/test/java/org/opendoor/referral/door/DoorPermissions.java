package org.opendoor.referral.door;

import java.util.concurrent.ThreadLocalRandom;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may bring back somebody of whom they know no number. The page behind the link is for everybody, and in no document. */
public final class DoorPermissions {

    private DoorPermissions() {}

    /** A row for each endpoint, role and scope. */
    public static void addTo(PermissionTable table) {
        table.endpoint("POST /v1/re-referrals")
                .body(DoorPermissions::somebody)
                .answers(200, Scope.centre("centre-0003"), Role.INTAKE)
                .answers(403, Scope.centre("centre-0011"), Role.INTAKE);
    }

    private static String somebody() {
        return """
                {"customer": {"givenName": "Jo", "familyName": "Marsh", "dateOfBirth": "1970-01-01", "phone": "0191 %d"},
                 "customerKind": "VOLUNTARY", "source": "M2", "district": "durham", "centre": "centre-0003"}
                """.formatted(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
    }
}
