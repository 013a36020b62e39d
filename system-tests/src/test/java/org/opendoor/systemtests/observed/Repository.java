package org.opendoor.systemtests.observed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of this checkout that speak of meters. */
final class Repository {
    static final Path ROOT =
            Path.of(System.getProperty("opendoor.root", "..")).toAbsolutePath().normalize();
    static final Path OBSERVABILITY = ROOT.resolve("deploy/observability");
    static final Path ALERTS = OBSERVABILITY.resolve("alerts");
    static final Path RULE_TESTS = ALERTS.resolve("tests");
    static final Path DASHBOARDS = OBSERVABILITY.resolve("dashboards");
    static final Path RUNBOOKS = ROOT.resolve("docs/runbooks");

    private Repository() {}

    /** The files of a folder with this ending, in order of their names. */
    static List<Path> files(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(Path file) {
        return read(file, new YAMLMapper());
    }

    static JsonNode json(Path file) {
        return read(file, new ObjectMapper());
    }

    private static JsonNode read(Path file, ObjectMapper mapper) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
