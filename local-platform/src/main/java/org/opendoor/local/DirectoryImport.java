package org.opendoor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.opendoor.embedded.PartFailed;

/**
 * Fills the directory of a new platform with the checkout's demo lists, through the same import that operations use. Only
 * once for a data folder: what somebody has changed since is theirs.
 */
final class DirectoryImport {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Districts and providers, providers and staff name each other: what is not known yet is left open, then filled in. */
    private static final List<Step> STEPS = List.of(
            new Step("districts", "DISTRICT", true),
            new Step("providers", "PROVIDER", true),
            new Step("staff", "STAFF", false),
            new Step("providers", "PROVIDER", false),
            new Step("districts", "DISTRICT", false),
            new Step("venues", "VENUE", false));

    private record Step(String file, String kind, boolean leaveOpen) {}

    private final Folders folders;
    private final PlatformAccess access;

    private DirectoryImport(Folders folders, PlatformAccess access) {
        this.folders = folders;
        this.access = access;
    }

    /** Imports into a platform that is ready; if that fails, the platform is ended, as by any part that does not start. */
    static void into(Platform platform, Progress progress) {
        var began = System.nanoTime();
        try {
            if (new DirectoryImport(platform.folders(), platform.access()).once()) {
                progress.step("directory", "imported", Duration.ofNanos(System.nanoTime() - began));
            }
        } catch (RuntimeException e) {
            platform.killAll();
            throw e;
        }
    }

    /** Whether there was something to do. */
    private boolean once() {
        var lists = folders.root().resolve("deploy").resolve("directory");
        var done = folders.data().resolve("directory-imported");
        if (!Files.isDirectory(lists) || Files.exists(done)) {
            return false;
        }
        STEPS.forEach(step -> post(step, lists.resolve(step.file() + ".csv")));
        try {
            Files.createDirectories(done.getParent());
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void post(Step step, Path list) {
        var address = URI.create("%s/v1/directory/imports?kind=%s&leaveOpen=%s"
                .formatted(access.ports().url(Service.REFERRAL), step.kind(), step.leaveOpen()));
        try (var http = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            var request = HttpRequest.newBuilder(address)
                    .timeout(LIMIT)
                    .header("Authorization", "Bearer " + access.tokens().of("ops"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofFile(list))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new PartFailed(list + " was not imported: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new PartFailed(list + " was not imported: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while importing " + list, e);
        }
    }
}
