package org.opendoor.kit.settings;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Starts a service, if what it was told is right. Checked before Quarkus reads anything: a wrong value would otherwise
 * surface minutes later, one at a time, as a stack trace of whoever tripped over it, perhaps with the value in it.
 */
public final class Start {
    /** EX_CONFIG of sysexits.h: something is wrong with the configuration; starting again will not help. */
    private static final int WRONGLY_CONFIGURED = 78;

    private Start() {}

    /** Checks, and then runs the service until its end. */
    public static void of(Catalogue catalogue, String... arguments) {
        var faults = Check.faults(catalogue, System.getenv());
        if (!faults.isEmpty()) {
            refuse(catalogue, faults);
        }
        var authorities = System.getenv("OPENDOOR_CA");
        if (authorities != null) {
            trust(catalogue, authorities);
        }
        Quarkus.run(arguments);
    }

    private static void trust(Catalogue catalogue, String authorities) {
        try {
            Trust.also(Path.of(authorities));
        } catch (IOException | GeneralSecurityException unreadable) {
            refuse(catalogue, List.of(new Fault("OPENDOOR_CA", "must be a file with certificates in PEM")));
        }
    }

    private static void refuse(Catalogue catalogue, List<Fault> faults) {
        var text = new StringBuilder(catalogue.service()).append(" does not start, its settings are wrong:");
        faults.forEach(fault -> text.append(System.lineSeparator()).append("  ").append(fault));
        System.err.println(text);
        System.exit(WRONGLY_CONFIGURED);
    }
}
