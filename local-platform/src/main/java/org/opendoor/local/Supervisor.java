package org.opendoor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.opendoor.local.PlatformState.Phase;

/**
 * The process behind {@code ./opendoor up}: starts the platform, stays with it, and ends it when told to, or when a part
 * dies. All of it dies with this process.
 */
public final class Supervisor {
    private final Folders folders;
    private final PlatformPorts ports;
    private final PrintStream news;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Platform platform;
    private boolean ending;

    private Supervisor(Folders folders, PlatformPorts ports, PrintStream news) {
        this.folders = folders;
        this.ports = ports;
        this.news = news;
    }

    /**
     * Runs until SIGTERM or the death of a part.
     *
     * @param arguments the checkout, the platform's home, and by how much its ports differ from the standard ones
     */
    public static void main(String[] arguments) throws IOException {
        var folders = new Folders(Path.of(arguments[0]), Path.of(arguments[1]));
        Files.createDirectories(folders.logs());
        try (var news = new PrintStream(Files.newOutputStream(folders.news()), true, StandardCharsets.UTF_8)) {
            new Supervisor(folders, PlatformPorts.shifted(Integer.parseInt(arguments[2])), news).run();
        }
    }

    private void run() {
        say(Phase.STARTING, "");
        Runtime.getRuntime().addShutdownHook(new Thread(this::toldToEnd, "told-to-end"));
        try {
            platform = new Platform(folders, ports, this::report);
            platform.onDeath(this::died);
            platform.learnToStart();
            platform.start();
        } catch (RuntimeException e) {
            if (isFirstToEnd(Phase.FAILED, String.valueOf(e.getMessage()))) {
                return;
            }
        }
        if (isUp()) {
            awaitEnd();
        }
    }

    private synchronized boolean isUp() {
        if (!ending) {
            say(Phase.RUNNING, "");
        }
        return !ending;
    }

    /** A death, a failed start and a signal can come at once: whoever is first says why. */
    private synchronized boolean isFirstToEnd(Phase phase, String message) {
        if (ending) {
            return false;
        }
        ending = true;
        say(phase, message);
        return true;
    }

    /** The JVM ends for this reason or another. */
    private void toldToEnd() {
        if (isFirstToEnd(Phase.STOPPING, "")) {
            if (platform != null) {
                platform.stop();
            }
            say(Phase.STOPPED, "");
        }
    }

    private void died(String part, String epitaph) {
        var message = part + " died, so everything was stopped: " + epitaph;
        if (isFirstToEnd(Phase.STOPPING, message)) {
            platform.stop();
            say(Phase.FAILED, message);
            end.countDown();
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(String part, String what, Duration took) {
        var line = String.format(Locale.ROOT, "  %-18s %6.1f s  %s", part, took.toMillis() / 1000.0, what);
        news.println(line);
        log(line);
    }

    private void say(Phase phase, String message) {
        PlatformState.ofThisProcess(phase, ports, message).write(folders.state());
        log(phase + (message.isEmpty() ? "" : ": " + message));
    }

    /** The supervisor's output is its log. */
    private static void log(String line) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
}
