package org.opendoor.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * Unpacked distributions, kept per user so that they are unpacked once and not once per test run. A folder appears whole
 * or not at all: it is filled under another name and then renamed, by one process at a time.
 */
final class UserCache {
    /** Fills a new, empty folder. */
    interface Fill {
        void into(Path folder) throws IOException;
    }

    private static final String PART = ".part";

    private UserCache() {}

    /**
     * The folder of this name, filled if it is not there.
     *
     * @param megabytes what filling it takes on the disk
     */
    static Path folder(String name, long megabytes, Fill fill) {
        return folder(root(), name, megabytes, fill);
    }

    static Path folder(Path root, String name, long megabytes, Fill fill) {
        try {
            Files.createDirectories(root);
            var folder = root.resolve(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
            DiskSpace.require(root, megabytes, "unpacking " + name);
            return fillOnce(root, folder, fill);
        } catch (IOException e) {
            throw new PartFailed("Could not unpack " + name + " below " + root + ": " + e.getMessage(), e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            throw new PartFailed("Could not delete " + folder, e);
        }
    }

    private static Path fillOnce(Path root, Path folder, Fill fill) throws IOException {
        var lockFile = root.resolve(folder.getFileName() + ".lock");
        // File locks are held by a whole JVM and fail for its second thread: the monitor orders our own threads.
        synchronized (UserCache.class) {
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (Files.isDirectory(folder)) {
                    return folder;
                }
                clearAway(root, folder.getFileName() + PART);
                // Another name each time: what a killed one had started may write a moment longer.
                var fresh = Files.createTempDirectory(root, folder.getFileName() + PART);
                fill.into(fresh);
                return Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** What was begun and never ended, as far as it can be deleted: what a killed start left may still be at work in it. */
    static void clearAway(Path root, String beginning) throws IOException {
        try (var found = Files.newDirectoryStream(root, beginning + "*")) {
            for (var begun : found) {
                try {
                    delete(begun);
                } catch (PartFailed stillAtWork) {
                    // The next start tries again.
                }
            }
        }
    }

    private static Path root() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return caches.resolve("opendoor");
    }
}
