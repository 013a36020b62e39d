package org.opendoor.session.wiring;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.opendoor.kit.settings.Catalogue;
import org.opendoor.kit.settings.Start;

/** Where the process begins: its settings first, then everything else. */
@QuarkusMain
public final class Main {
    /** Everything this service can be told; it has no settings of its own. */
    public static final Catalogue SETTINGS = Catalogue.of("session-service");

    private Main() {}

    /** Runs until the process is told to end. */
    public static void main(String... arguments) {
        Start.of(SETTINGS, arguments);
    }
}
