package org.opendoor.session.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Setting;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {
    /** Everything this service can be told. */
    public static final Catalogue SETTINGS = Catalogue.of(
            "session-service",
            Setting.key(
                    "OPENDOOR_MASTER_KEY",
                    "Wraps the key of each journey's clinical words; lost, they are lost. Not referral-service's. Kept apart from backups"));

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
