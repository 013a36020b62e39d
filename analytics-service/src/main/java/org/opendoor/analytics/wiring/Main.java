package org.opendoor.analytics.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Setting;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {
    /** Everything this service can be told. */
    public static final Catalogue SETTINGS = Catalogue.of(
            "analytics-service",
            Setting.password(
                    "OPENDOOR_DASHBOARD_SECRET",
                    "The secret of the client `opendoor-dashboard` in the realm; encrypts the dashboard's cookies, too"));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
