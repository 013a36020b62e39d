package org.opendoor.local.command;

import java.nio.file.Path;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Folders;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.PlatformState;

/** The platform of this checkout: its folders, and the way to it if it runs. */
public final class Here {
    private Here() {}

    /** As the launcher says it; OPENDOOR_HOME puts data, logs and state elsewhere. */
    public static Folders folders() {
        var root = Path.of(System.getProperty("opendoor.root", "."));
        var home = System.getenv("OPENDOOR_HOME");
        return new Folders(root, home == null || home.isBlank() ? root.resolve(".opendoor") : Path.of(home));
    }

    /** By how much all ports differ from the standard ones: OPENDOOR_PORT_SHIFT, otherwise 0. */
    static String portShift() {
        var shift = System.getenv().getOrDefault("OPENDOOR_PORT_SHIFT", "0");
        if (!shift.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("OPENDOOR_PORT_SHIFT is not a number: " + shift);
        }
        return shift;
    }

    /**
     * The way to the running platform.
     *
     * @throws PartFailed if none runs, with the reason
     */
    public static PlatformAccess running() {
        var folders = folders();
        var state = PlatformState.read(folders.state());
        return state.filter(PlatformState::isRunning)
                .map(found -> PlatformAccess.to(folders, found.ports()))
                .orElseThrow(() -> new PartFailed(WhyNot.of(state) + "\nStart it with: ./opendoor up"));
    }
}
