package org.opendoor.local.command;

import java.util.Optional;
import org.opendoor.local.PlatformState;

/** Why no platform runs here, as far as its supervisor could still say. */
final class WhyNot {
    private WhyNot() {}

    static String of(Optional<PlatformState> state) {
        return state.map(WhyNot::of).orElse("The platform was never started here.");
    }

    private static String of(PlatformState state) {
        var told = state.message().isEmpty() ? "" : "\n" + state.message();
        return switch (state.phase()) {
            case STARTING, STOPPING -> state.supervisor().isPresent() ? since(state) + told : killed(state);
            case RUNNING -> killed(state);
            case STOPPED, FAILED -> since(state) + told;
        };
    }

    private static String since(PlatformState state) {
        return "The platform is " + state.phase() + " since " + state.since() + ".";
    }

    private static String killed(PlatformState state) {
        return "The platform is gone: its supervisor (process " + state.pid()
                + ") was killed, and everything ended with it.";
    }
}
