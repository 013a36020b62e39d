package org.opendoor.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.opendoor.embedded.PartFailed;

/**
 * What a service's JVM had loaded and linked when it last ran, so that it starts with a quarter of the work. It is learnt
 * in one run, written when that run is ended in order, and holds for exactly the build that was run.
 *
 * @param folder of the caches
 * @param name of the service
 * @param running the service as it is run
 */
record StartCache(Path folder, String name, Path running) {
    /** Only a build of type aot-jar has all its jars on the class path, where the JVM can keep what is in them. */
    boolean isOfUse() {
        try (var jar = new JarFile(running.resolve("quarkus-run.jar").toFile())) {
            var classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return classPath != null && classPath.contains("lib/main/");
        } catch (IOException e) {
            throw new PartFailed("The build of " + name + " cannot be read: " + running, e);
        }
    }

    boolean isThere() {
        return Files.exists(file());
    }

    /** The flag for a run that uses what is there, or else learns. */
    String flag() {
        if (isThere()) {
            return "-XX:AOTCache=" + file();
        }
        forgetOtherBuilds();
        return "-XX:AOTCacheOutput=" + file();
    }

    private Path file() {
        return folder.resolve(name + "-" + fingerprint() + ".aot");
    }

    /** Of names, sizes and times: the JVM looks at the same before it trusts a cache. */
    private String fingerprint() {
        var sum = new CRC32();
        try (var files = Files.walk(running)) {
            for (var file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                var line = running.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new PartFailed("The build of " + name + " cannot be read: " + running, e);
        }
        return Long.toHexString(sum.getValue());
    }

    private void forgetOtherBuilds() {
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
