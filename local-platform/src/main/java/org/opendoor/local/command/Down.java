package org.opendoor.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.opendoor.local.Folders;
import org.opendoor.local.PlatformState;
import picocli.CommandLine.Command;

/** Stops the platform in order; its data stays. */
@Command(name = "down", description = "Stop everything; data is kept.")
final class Down implements Callable<Integer> {
    @Override
    public Integer call() {
        var began = System.nanoTime();
        if (!stop(Here.folders())) {
            System.out.println("The platform is not running.");
            return 0;
        }
        System.out.printf("Stopped after %.1f s; data is kept.%n", (System.nanoTime() - began) / 1e9);
        return 0;
    }

    /** Returns false if nothing ran. */
    static boolean stop(Folders folders) {
        var supervisor = PlatformState.read(folders.state()).flatMap(PlatformState::supervisor);
        if (supervisor.isEmpty()) {
            return false;
        }
        System.out.println(
                "Stopping. The first time after a build takes longer: each JVM then writes down what makes its"
                        + " next start faster.");
        supervisor.get().destroy();
        supervisor
                .get()
                .onExit()
                .orTimeout(Duration.ofMinutes(4).toSeconds(), TimeUnit.SECONDS)
                .join();
        return true;
    }
}
