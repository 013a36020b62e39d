package org.opendoor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a built service would do to its database: Flyway's files, in its own jars and in those of our modules. */
final class Migrations {
    private static final Pattern FILE = Pattern.compile("db/.*/(V\\d+)__.*\\.sql");

    private Migrations() {}

    /** V1, V20, V100 …; none if it is not built. */
    static Set<String> of(Path built) {
        return Stream.of(built.resolve("app"), built.resolve("lib/main"))
                .flatMap(Migrations::ours)
                .flatMap(Migrations::in)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> ours(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var jars = Files.list(folder)) {
            return jars
                    .filter(jar -> jar.getFileName().toString().matches("(org\\.opendoor\\.|[a-z]+-service-).*\\.jar"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> in(Path jar) {
        try (var content = new JarFile(jar.toFile())) {
            return content.stream()
                    .map(entry -> FILE.matcher(entry.getName()))
                    .filter(match -> match.matches())
                    .map(match -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
