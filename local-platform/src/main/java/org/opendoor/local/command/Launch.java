package org.opendoor.local.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opendoor.embedded.LogTail;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Folders;
import org.opendoor.local.Java;
import org.opendoor.local.PlatformState;
import org.opendoor.local.PlatformState.Phase;
import org.opendoor.local.Supervisor;

/** Starts the supervisor so that it outlives this terminal, and passes on its news until the platform is up or has failed. */
final class Launch {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final Folders folders;
    private final PrintStream out;
    private int shown;

    Launch(Folders folders, PrintStream out) {
        this.folders = folders;
        this.out = out;
    }

    /** The state in which starting ended: RUNNING, FAILED or STOPPED. */
    PlatformState run() throws IOException {
        Files.createDirectories(folders.logs());
        Files.deleteIfExists(folders.news());
        var supervisor = new ProcessBuilder(command())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folders.log("supervisor").toFile()))
                .start();
        // Whoever breaks off here wants no half-started platform.
        var breakOff = new Thread(supervisor::destroy, "break-off");
        Runtime.getRuntime().addShutdownHook(breakOff);
        var state = follow(supervisor);
        Runtime.getRuntime().removeShutdownHook(breakOff);
        return state;
    }

    private PlatformState follow(Process supervisor) throws IOException {
        while (true) {
            var ended = ended(supervisor);
            showNews();
            var state = PlatformState.read(folders.state()).filter(found -> found.pid() == supervisor.pid());
            if (state.isPresent() && (state.get().phase() == Phase.RUNNING || ended)) {
                return state.get();
            }
            if (ended) {
                throw new PartFailed("The supervisor ended at once:\n  "
                        + String.join("\n  ", LogTail.of(folders.log("supervisor"), 15)));
            }
        }
    }

    private void showNews() throws IOException {
        if (!Files.exists(folders.news())) {
            return;
        }
        var lines = Files.readAllLines(folders.news());
        lines.subList(shown, lines.size()).forEach(out::println);
        shown = lines.size();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        // A session of its own, where there is such a thing: closing the terminal does not end it.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        } else {
            command.add("nohup");
        }
        command.addAll(List.of(Java.command(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Supervisor.class.getName()));
        command.addAll(List.of(folders.root().toString(), folders.home().toString(), Here.portShift()));
        return command;
    }

    private static boolean ended(Process supervisor) {
        try {
            return supervisor.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while starting", e);
        }
    }
}
