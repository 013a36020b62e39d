package org.opendoor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.opendoor.embedded.PartFailed;

/**
 * A service as it was built, taken aside for the time the platform runs: the next build replaces its files, and a JVM that
 * still reads them breaks in the strangest places.
 *
 * @param built the folder that the build makes
 * @param taken where it is run from
 */
record BuiltService(String name, Path built, Path taken) {
    private static final String RUNNABLE = "quarkus-run.jar";

    /** Takes what is built now; what was taken before is gone. */
    void take() {
        if (!Files.exists(built.resolve(RUNNABLE))) {
            throw new PartFailed(name + " is not built: " + built.resolve(RUNNABLE) + " is missing");
        }
        try {
            delete();
            try (var files = Files.walk(built)) {
                for (var file : files.toList()) {
                    take(file, taken.resolve(built.relativize(file)));
                }
            }
        } catch (IOException e) {
            throw new PartFailed(name + " cannot be taken from " + built + ": " + e.getMessage(), e);
        }
    }

    Path runnable() {
        return taken.resolve(RUNNABLE);
    }

    /** The JVM can keep what is in jars on the class path, and only a build of type aot-jar has all of them there. */
    boolean canBeKept() {
        try (var jar = new JarFile(runnable().toFile())) {
            var classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return classPath != null && classPath.contains("lib/main/");
        } catch (IOException e) {
            throw new PartFailed("The build of " + name + " cannot be read: " + taken, e);
        }
    }

    /** What is run, in a fixed order. */
    List<Path> files() {
        try (var files = Files.walk(taken)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new PartFailed("The build of " + name + " cannot be read: " + taken, e);
        }
    }

    /** By a hard link, which costs nothing, where the file system allows it. */
    private static void take(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException elsewhere) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void delete() throws IOException {
        if (!Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var below = Files.walk(taken)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
