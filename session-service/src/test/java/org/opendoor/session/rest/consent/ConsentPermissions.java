package org.opendoor.session.rest.consent;

import static org.opendoor.kit.identity.Role.ADVISER;
import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may write down and read what a person shares. An adviser who is not the journey's own is answered as a stranger. */
public final class ConsentPermissions {

    private static final Scope OWN = Scope.provider("tees-valley-nhs");
    private static final Scope FOREIGN = Scope.provider("wear-nhs");
    private static final Scope DURHAM = Scope.district("durham");

    private ConsentPermissions() {}

    public static void add(PermissionTable table) {
        table.endpoint("POST /v1/programmes/{referralId}/consents", OF_TEES::somebodyReferred)
                .body(() -> "{\"item\": \"MODULES\", \"purpose\": \"CHOOSING_SUPPORT\"}")
                .answers(201, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM);
        table.endpoint("GET /v1/programmes/{referralId}/consents", OF_TEES::somebodyReferred)
                .answers(200, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM);
        table.endpoint(
                        "GET /v1/programmes/{referralId}/consents/{item}",
                        Sharing::somebodyWhoShares,
                        () -> "CONDITION_GROUP")
                .answers(200, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM);
        table.endpoint(
                        "POST /v1/programmes/{referralId}/consents/{item}/withdrawal",
                        Sharing::somebodyWhoShares,
                        () -> "CONDITION_GROUP")
                .answers(200, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, DURHAM, ADVISER);
        table.endpoint("GET /v1/programmes/{referralId}/shared-items", Sharing::somebodyWhoShares)
                .answers(404, DURHAM, ADVISER);
        table.endpoint(
                        "GET /v1/programmes/{referralId}/shared-items/{item}",
                        Sharing::somebodyWhoShares,
                        () -> "CONDITION_GROUP")
                .answers(404, DURHAM, ADVISER);
    }
}
