package org.opendoor.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.embedded.PartFailed;

/**
 * One start of the whole platform: everything as early as what it needs allows. The first failure ends all, and is the
 * one that is told: what fails after it fails because of it.
 */
final class Startup {
    private static final String KEYCLOAK = "keycloak";
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    private final Platform platform;
    private final Progress progress;
    private final AtomicReference<RuntimeException> firstFailure = new AtomicReference<>();

    Startup(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
    }

    void run() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = starting("postgres", List.of(), threads);
            var kafka = starting("kafka", List.of(), threads);
            var prepared = CompletableFuture.runAsync(() -> prepare(platform.part(KEYCLOAK)), threads);
            var all = new ArrayList<>(List.of(postgres, kafka, starting(KEYCLOAK, List.of(prepared), threads)));
            for (var service : Service.values()) {
                all.add(starting(service.title(), List.of(postgres, kafka, prepared), threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException told) {
            // An Error (a class path that does not fit together) was told by nobody yet.
            firstFailure.compareAndSet(null, new PartFailed("The start broke off: " + told.getCause(), told));
            // What was between two steps when all was ended has been started since.
            platform.killAll();
        }
        requireAlive();
    }

    /** Throws what made this start fail, if anything did. */
    void requireAlive() {
        if (firstFailure.get() != null) {
            throw firstFailure.get();
        }
    }

    private CompletableFuture<Void> starting(
            String part, List<CompletableFuture<Void>> needs, ExecutorService threads) {
        return CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> start(platform.part(part)), threads);
    }

    /** Services wait for this too: they are ready only once Keycloak is, and their patience is for starting. */
    private void prepare(Part part) {
        var took = timed(part, part::prepare);
        if (took.compareTo(WORTH_TELLING) > 0) {
            progress.step(part.name(), "unpacked and built, once for this user", took);
        }
    }

    private void start(Part part) {
        var took = timed(part, part::start);
        platform.watch(part);
        progress.step(part.name(), "ready at " + part.address(), took);
    }

    private Duration timed(Part part, Runnable step) {
        if (firstFailure.get() != null) {
            throw new PartFailed(part.name() + " was not started");
        }
        var began = System.nanoTime();
        try {
            step.run();
        } catch (RuntimeException e) {
            fail(e);
            throw e;
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A part that was ready already has ended: it starts no more. */
    void died(String part, String epitaph) {
        fail(new PartFailed(part + " died while the platform was starting: " + epitaph));
    }

    private void fail(RuntimeException failure) {
        if (firstFailure.compareAndSet(null, failure)) {
            platform.killAll();
        }
    }
}
