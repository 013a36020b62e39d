package org.opendoor.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a JVM had loaded and linked when it last ran the same program, so that it starts with a quarter of the work. It is
 * learnt in one run, written when that run is ended in order, and holds for exactly the jars and the JDK that were run.
 * While it is written it has another name: what a full disk or a kill has cut short is never used.
 *
 * @param folder of the caches
 * @param name of the program
 * @param jars all that it is loaded from
 */
public record StartCache(Path folder, String name, List<Path> jars) {
    /** How long a run that has learnt may take to end: it writes a hundred megabytes first. */
    public static final Duration LEARN_LIMIT = Duration.ofMinutes(2);

    private static final int KILLED = 137;

    /** The flag for a run that uses what is there, or else learns. */
    public String flag() {
        if (Files.exists(file())) {
            return "-XX:AOTCache=" + file();
        }
        forgetOthers();
        return "-XX:AOTCacheOutput=" + unfinished();
    }

    /** Ends a run that had the flag, and keeps what it learnt if it did. */
    public void end(ChildProcess run, Duration patience) {
        var learnt = !Files.exists(file());
        run.stop("TERM", learnt ? LEARN_LIMIT : patience);
        if (learnt && run.awaitExit(patience) != KILLED) {
            keep();
        }
    }

    private void keep() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), file(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new PartFailed("The start cache of " + name + " cannot be kept in " + folder, e);
        }
    }

    private Path file() {
        return folder.resolve(name + "-" + fingerprint() + ".aot");
    }

    private Path unfinished() {
        return folder.resolve(name + "-" + fingerprint() + ".part");
    }

    /** Of names, sizes and times: the JVM looks at the same before it trusts a cache. */
    private String fingerprint() {
        var sum = new CRC32();
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        try {
            for (var jar : jars) {
                var line = jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new PartFailed("The jars of " + name + " cannot be read: " + e.getMessage(), e);
        }
        return Long.toHexString(sum.getValue());
    }

    private void forgetOthers() {
        try {
            Files.createDirectories(folder);
            try (var caches = Files.list(folder)) {
                for (var cache : caches.filter(
                                found -> found.getFileName().toString().startsWith(name + "-"))
                        .toList()) {
                    Files.delete(cache);
                }
            }
        } catch (IOException e) {
            throw new PartFailed("The start caches cannot be kept in " + folder, e);
        }
    }
}
