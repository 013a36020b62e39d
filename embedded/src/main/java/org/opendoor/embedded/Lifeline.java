package org.opendoor.embedded;

import java.io.IOException;
import java.util.List;

/**
 * Kills a child when this JVM is gone, however it went: a tiny shell waits for the end of a pipe that only we hold open.
 * Without it a killed test run would leave servers behind.
 */
final class Lifeline {
    private static final String WAIT_THEN_KILL = "trap '' INT TERM HUP; read -r _; kill -KILL \"$0\"";

    private final Process watcher;

    private Lifeline(Process watcher) {
        this.watcher = watcher;
    }

    static Lifeline of(Process child) throws IOException {
        var watcher = new ProcessBuilder(List.of("sh", "-c", WAIT_THEN_KILL, Long.toString(child.pid())))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var line = new Lifeline(watcher);
        // The number of a dead process may be given to another one: let go at once.
        child.onExit().thenRun(line::letGo);
        return line;
    }

    private void letGo() {
        watcher.destroyForcibly();
    }
}
