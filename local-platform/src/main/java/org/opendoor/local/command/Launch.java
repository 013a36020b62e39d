package org.opendoor.local.command;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.local.Folders;
import org.opendoor.local.Java;
import org.opendoor.local.PlatformState;
import org.opendoor.local.Supervisor;

/** Starts the supervisor so that it outlives this terminal, and passes on its news until the platform is up or has failed. */
final class Launch {
    private final Folders folders;
    private final boolean observed;
    private final PrintStream out;

    Launch(Folders folders, boolean observed, PrintStream out) {
        this.folders = folders;
        this.observed = observed;
        this.out = out;
    }

    /** The state in which starting ended: RUNNING, FAILED or STOPPED; nothing if another command is at work in the home. */
    Optional<PlatformState> run() throws IOException {
        Files.createDirectories(folders.logs());
        var supervisor = new ProcessBuilder(command())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folders.log("supervisor").toFile()))
                .start();
        // Whoever breaks off here wants no half-started platform.
        var breakOff = new Thread(supervisor::destroy, "break-off");
        Runtime.getRuntime().addShutdownHook(breakOff);
        var state = new StartNews(folders, supervisor.toHandle(), out).follow();
        Runtime.getRuntime().removeShutdownHook(breakOff);
        return supervisor.isAlive() || supervisor.exitValue() != Supervisor.TAKEN
                ? Optional.of(state.orElseThrow(() -> StartNews.endedAtOnce(folders)))
                : Optional.empty();
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
        if (observed) {
            command.add(Supervisor.OBSERVE);
        }
        return command;
    }
}
