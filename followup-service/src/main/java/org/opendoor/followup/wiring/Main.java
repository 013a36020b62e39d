package org.opendoor.followup.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Setting;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {

    /** Everything this service can be told. How soon somebody gets in touch is a policy, not a setting. */
    public static final Catalogue SETTINGS = Catalogue.of(
            "followup-service",
            Setting.key(
                    "OPENDOOR_MASTER_KEY",
                    "Wraps the keys of what may not be read in the database; lost, it is lost. No other service's. Kept apart from backups"));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
