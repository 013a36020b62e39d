package org.opendoor.session.rest.module;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;

import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may read a provider's catalogue, and change it. */
public final class ModulePermissions {

    /** Not the provider of the other tests: what it changes in its catalogue is nobody else's business. */
    static final String PROVIDER = "catalogue-nhs";

    private ModulePermissions() {}

    public static void add(PermissionTable table) {
        ofTheProvider(table.endpoint("GET /v1/modules/{provider}", () -> PROVIDER));
        ofTheProvider(table.endpoint("GET /v1/modules/{provider}/{code}", () -> PROVIDER, () -> "SLEEP_WELL"));
        ofTheProvider(table.endpoint("GET /v1/modules/{provider}/{code}/history", () -> PROVIDER, () -> "SLEEP_WELL"));
        ofTheProvider(table.endpoint("PUT /v1/modules/{provider}/{code}", () -> PROVIDER, ModulePermissions::fresh)
                .body(() -> ModulesIT.module("[]"))
                .ifMatch(() -> "\"0\""));
    }

    private static void ofTheProvider(PermissionTable table) {
        table.answers(200, Scope.provider(PROVIDER), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static String fresh() {
        return "OWN_" + Long.toString(System.nanoTime(), 36).toUpperCase(java.util.Locale.ROOT);
    }
}
