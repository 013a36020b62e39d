package org.opendoor.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The events' contracts as tests see them: a producer checks the bytes it would send, a consumer reads every golden
 * example.
 */
public final class Contract {
    private static final String BASE = "https://opendoor.example/contracts/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:contracts/")));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract() {}

    /**
     * A golden example.
     *
     * @param type the CloudEvents type, such as {@code opendoor.<thing>.<what-happened>.v1}
     * @param name file name of the example
     * @param json its text
     */
    public record Example(String type, String name, String json) {
        @Override
        public String toString() {
            return type + " " + name;
        }
    }

    /**
     * Holds an event's data against its schema.
     *
     * @param type the CloudEvents type, or the short name without prefix and version
     * @throws AssertionError with everything that does not fit
     */
    public static void check(String type, String json) {
        String place = BASE + "events/" + shortName(type) + "/v1/schema.json";
        try {
            var faults = SCHEMAS.getSchema(SchemaLocation.of(place), STRICT).validate(JSON.readTree(json));
            if (!faults.isEmpty()) {
                throw new AssertionError(type + " does not fit its schema: " + faults + "\n" + json);
            }
        } catch (IOException unreadable) {
            throw new AssertionError(type + " is no JSON: " + json, unreadable);
        }
    }

    /** Every golden example of every type that is said on a topic ({@code opendoor.<topic>}, or without the prefix). */
    public static List<Example> examples(String topic) {
        String channel = topic.startsWith("opendoor.") ? topic.substring("opendoor.".length()) : topic;
        JsonNode messages = catalogue().at("/channels/" + channel + "/messages");
        if (messages.isMissingNode()) {
            throw new AssertionError("no topic " + topic + " in contracts/asyncapi.yaml");
        }
        return messages.properties().stream()
                .map(Map.Entry::getKey)
                .flatMap(type -> examplesOf(type).stream())
                .toList();
    }

    /** The golden examples of one type. */
    public static List<Example> examplesOf(String type) {
        String name = shortName(type);
        return inFolder(
                "contracts/events/" + name + "/v1/examples",
                file -> new Example(
                        "opendoor." + name + ".v1", file.getFileName().toString(), Files.readString(file)));
    }

    private static String shortName(String type) {
        return type.replaceFirst("^opendoor\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    private static JsonNode catalogue() {
        try (InputStream file = loader().getResourceAsStream("contracts/asyncapi.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Example> inFolder(String folder, Reader reader) {
        var found = loader().getResource(folder);
        if (found == null) {
            throw new AssertionError(folder + " is not on the class path: is there a test dependency on contracts?");
        }
        try {
            URI uri = found.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri), reader);
            }
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(insideOf(uri))))) {
                return read(jar.getPath(folder), reader);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(folder, unreadable);
        }
    }

    private static String insideOf(URI jar) {
        String text = jar.getRawSchemeSpecificPart();
        return text.substring(0, text.indexOf('!'));
    }

    private static List<Example> read(Path folder, Reader reader) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                examples.add(reader.read(file));
            }
        }
        return examples;
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    private interface Reader {
        Example read(Path file) throws IOException;
    }
}
