package org.opendoor.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Kills a child when this JVM is gone, however it went: a tiny shell waits for the end of a pipe that only we hold open.
 * Without it a killed test run would leave servers behind. The child begins as that shell and turns into the program once
 * it is watched, so that there is no moment in which nobody watches.
 */
final class Lifeline {
    /** The watcher is nobody's child: a program need not wonder about a process it never started. A line lets it go. */
    private static final String WATCHED = "exec 3<&0;"
            + " ( { trap '' INT TERM HUP; read -r _ <&3 || kill -KILL $$; } >/dev/null 2>&1 & );"
            + " exec \"$@\" </dev/null 3<&-";

    private Lifeline() {}

    /** The command that turns into {@code command}, watched. */
    static List<String> around(List<String> command) {
        var watched = new ArrayList<>(List.of("sh", "-c", WATCHED, "sh"));
        watched.addAll(command);
        return watched;
    }

    /** Ends the watching once the child has ended: the number of a dead process may be given to another one. */
    static void letGoAtTheEndOf(Process child) {
        child.onExit().thenAccept(Lifeline::letGo);
    }

    private static void letGo(Process ended) {
        try (var line = ended.getOutputStream()) {
            line.write('\n');
        } catch (IOException gone) {
            // Nobody waits at the other end any more.
        }
    }
}
