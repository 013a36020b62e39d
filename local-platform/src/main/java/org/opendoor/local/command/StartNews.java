package org.opendoor.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opendoor.embedded.LogTail;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Folders;
import org.opendoor.local.PlatformState;

/** Passes on what a supervisor says while it starts the platform; whoever started that supervisor. */
final class StartNews {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final Folders folders;
    private final ProcessHandle supervisor;
    private final PrintStream out;
    private int shown;

    StartNews(Folders folders, ProcessHandle supervisor, PrintStream out) {
        this.folders = folders;
        this.supervisor = supervisor;
        this.out = out;
    }

    /** The state in which the start ended; nothing if that process ended before it said anything. */
    Optional<PlatformState> follow() throws IOException {
        while (true) {
            var ended = ended();
            var state = PlatformState.read(folders.state()).filter(found -> found.pid() == supervisor.pid());
            if (state.isPresent()) {
                show();
            }
            if (ended || state.filter(PlatformState::isRunning).isPresent()) {
                return state;
            }
        }
    }

    static PartFailed endedAtOnce(Folders folders) {
        return new PartFailed(
                "The supervisor ended at once:\n  " + String.join("\n  ", LogTail.of(folders.log("supervisor"), 15)));
    }

    private void show() throws IOException {
        var lines = Files.readAllLines(folders.news());
        lines.subList(Math.min(shown, lines.size()), lines.size()).forEach(out::println);
        shown = lines.size();
    }

    private boolean ended() {
        try {
            supervisor.onExit().get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new PartFailed("The supervisor cannot be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while starting", e);
        }
    }
}
