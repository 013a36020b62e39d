package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One program that runs beside this JVM and writes to a log of its own. It does not outlive this JVM. */
public final class ChildProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final long LOOK_EVERY_MILLIS = 50;

    private static final String OURS = "OPENDOOR_";

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts it. The log is appended to.
     *
     * @param name how messages call it
     * @param environment added to the environment of this JVM, but for what that says about Open Door itself: a child is
     *     told its own settings, and refuses others
     */
    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(Lifeline.around(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(variable -> variable.startsWith(OURS));
            builder.environment().putAll(environment);
            var process = builder.start();
            Lifeline.letGoAtTheEndOf(process);
            return new ChildProcess(name, log, process);
        } catch (IOException e) {
            throw new PartFailed(name + " could not be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Calls back once when the process has ended, with its exit code, however it ended. */
    public void onExit(Consumer<Integer> then) {
        process.onExit().thenAccept(ended -> then.accept(ended.exitValue()));
    }

    /**
     * Waits until it is ready.
     *
     * @throws PartFailed if it ends before, or is not ready within the limit; with its last log lines
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (ended(LOOK_EVERY_MILLIS)) {
                throw failed("ended while starting (exit code " + process.exitValue() + ")");
            }
            if (System.nanoTime() > deadline) {
                throw failed("was not ready after " + limit.toSeconds() + " s");
            }
        }
    }

    /**
     * Waits until it has ended.
     *
     * @return its exit code
     * @throws PartFailed if it runs on beyond the limit; it is killed then
     */
    public int awaitExit(Duration limit) {
        if (!ended(limit.toMillis())) {
            kill();
            throw failed("had not ended after " + limit.toSeconds() + " s");
        }
        return process.exitValue();
    }

    /** Its failure, with the last lines it wrote. */
    public PartFailed failed(String what) {
        return new PartFailed(name + " " + what + DiskSpace.remark(log) + "\n  log: " + log + "\n  "
                + String.join("\n  ", LogTail.of(log, 15)));
    }

    /** kill -9 of the process and everything it started; returns when all of it is gone. */
    public void kill() {
        var family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        ended(GRACE.toMillis());
        family.forEach(ChildProcess::awaitEnd);
    }

    /** Asks it to end with a signal (TERM, INT …), and kills it if it has not within the grace period. */
    public void stop(String signal) {
        stop(signal, GRACE);
    }

    /** The same, with another patience: some have much to write down before they end. */
    public void stop(String signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal(signal);
        if (!ended(patience.toMillis())) {
            kill();
        }
    }

    @Override
    public void close() {
        stop("TERM");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private boolean ended(long withinMillis) {
        try {
            return process.waitFor(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new PartFailed("Interrupted while waiting for " + name, e);
        }
    }

    private static void awaitEnd(ProcessHandle member) {
        member.onExit()
                .completeOnTimeout(member, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
