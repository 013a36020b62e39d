package org.opendoor.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.opendoor.local.PlatformState;
import org.opendoor.local.PlatformState.Phase;
import picocli.CommandLine.Command;

/** Starts the platform in the background and shows it come up. */
@Command(name = "up", description = "Start everything; returns when it is ready.")
final class Up implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        var folders = Here.folders();
        var found = PlatformState.read(folders.state());
        if (found.isPresent() && found.get().supervisor().isPresent()) {
            return alreadyThere(found.get());
        }
        var began = System.nanoTime();
        var ended = new Launch(folders, System.out).run();
        if (ended.phase() != Phase.RUNNING) {
            System.err.println(ended.message().isEmpty() ? "It was stopped while starting." : ended.message());
            System.err.println("Nothing is left running.");
            return 1;
        }
        System.out.printf("Ready after %.1f s.%n%n", (System.nanoTime() - began) / 1e9);
        Welcome.print(ended.ports(), System.out);
        return 0;
    }

    private static int alreadyThere(PlatformState state) {
        System.out.println("The platform is already there: " + state.phase() + " since " + state.since() + " (process "
                + state.pid() + ").");
        return switch (state.phase()) {
            case RUNNING, STARTING -> 0;
            case STOPPING, STOPPED, FAILED -> 1;
        };
    }
}
