package org.opendoor.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformState.Phase;

/**
 * The process behind {@code ./opendoor up}: starts the platform, stays with it, and ends it when told to, or when a part
 * dies. All of it dies with this process.
 */
public final class Supervisor {
    /** The exit code that says: another process is at work in this home. */
    public static final int TAKEN = 75;

    /** The argument that asks for Prometheus too. */
    public static final String OBSERVE = "observe";

    private final Folders folders;
    private final PlatformPorts ports;
    private final boolean observed;
    private final PrintStream news;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Platform platform;
    private boolean ending;

    private Supervisor(Folders folders, PlatformPorts ports, boolean observed, PrintStream news) {
        this.folders = folders;
        this.ports = ports;
        this.observed = observed;
        this.news = news;
    }

    /**
     * Runs until SIGTERM or the death of a part.
     *
     * @param arguments the checkout, the platform's home, by how much its ports differ from the standard ones, and
     *     {@link #OBSERVE} if it is to be observed
     */
    public static void main(String[] arguments) throws IOException {
        var folders = new Folders(Path.of(arguments[0]), Path.of(arguments[1]));
        var ports = PlatformPorts.shifted(Integer.parseInt(arguments[2]));
        var observed = List.of(arguments).contains(OBSERVE);
        var lock = HomeLock.tryTake(folders);
        if (lock.isEmpty()) {
            System.exit(TAKEN);
        }
        // Held until this process is gone, and so is everything it started: not a moment less.
        Files.createDirectories(folders.logs());
        try (var news = new PrintStream(Files.newOutputStream(folders.news()), true, StandardCharsets.UTF_8)) {
            new Supervisor(folders, ports, observed, news).run();
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
        var remark = observed ? observe() : "";
        if (isUp(remark)) {
            awaitEnd();
        }
    }

    /** A platform nobody watches is still a platform: why it is not watched is only said. */
    private String observe() {
        try {
            var began = System.nanoTime();
            var address = platform.observe();
            report(PrometheusPart.NAME, "ready at " + address, Duration.ofNanos(System.nanoTime() - began));
            return "";
        } catch (PartFailed e) {
            return "Nothing observes it: " + e.getMessage();
        }
    }

    private synchronized boolean isUp(String remark) {
        if (!ending) {
            say(Phase.RUNNING, remark);
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
        if (part.equals(PrometheusPart.NAME)) {
            isUp("Nothing observes it any more: " + part + " died: " + epitaph);
            return;
        }
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
        log(phase + (message.isEmpty() ? "" : ": " + message));
        try {
            PlatformState.ofThisProcess(phase, ports, observed, message).write(folders.state());
        } catch (PartFailed e) {
            // Without a note of it the platform still starts and, above all, ends in order.
            log(e.getMessage());
        }
    }

    /** The supervisor's output is its log. */
    private static void log(String line) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
}
