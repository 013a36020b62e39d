package org.opendoor.kit.settings;

import java.util.Map;

/** Whether a process is in production: everything that does not say otherwise is. */
final class Profile {
    static final String VARIABLE = "QUARKUS_PROFILE";
    static final String PRODUCTION = "prod";
    static final String LOCAL = "local";

    private Profile() {}

    static boolean isProduction(Map<String, String> environment) {
        return !LOCAL.equals(environment.get(VARIABLE));
    }
}
