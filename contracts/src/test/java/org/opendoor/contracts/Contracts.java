package org.opendoor.contracts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The contracts as the tests see them: files below one folder of the class path, and the validator that knows it. */
final class Contracts {

    /** What every {@code $id} begins with. Nothing is ever fetched from there: it is mapped to the class path. */
    static final String BASE = "https://opendoor.example/contracts/";

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:contracts/")));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ROOT = root();
    private static final JsonNode CATALOGUE = read(new YAMLMapper(), ROOT.resolve("asyncapi.yaml"));

    private Contracts() {}

    /** asyncapi.yaml. */
    static JsonNode catalogue() {
        return CATALOGUE;
    }

    /** The services that have a document of their REST interface. */
    static List<String> documented() {
        return names(ROOT.resolve("http"))
                .map(file -> file.replace(".yaml", ""))
                .toList();
    }

    /** The REST interface of a service. Examples of times stand there bare, and this reader takes them for numbers. */
    static JsonNode document(String service) {
        try {
            var text = Files.readString(ROOT.resolve("http/" + service + ".yaml"));
            return new YAMLMapper().readTree(text.replaceAll("(?m)- (\\d+:\\d+:\\S+)$", "- \"$1\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that have a folder, for example {@code referral.referred}. */
    static List<String> types() {
        return names(ROOT.resolve("events"))
                .filter(name -> !"common".equals(name))
                .toList();
    }

    static List<String> commonFiles() {
        return names(ROOT.resolve("events/common")).toList();
    }

    /** Places of the golden examples of a type, below the root of the contracts. */
    static List<String> examples(String type) {
        var folder = "events/" + type + "/v1/examples/";
        return names(ROOT.resolve(folder)).map(folder::concat).toList();
    }

    static String schemaOf(String type) {
        return "events/" + type + "/v1/schema.json";
    }

    static JsonNode json(String place) {
        return read(JSON, ROOT.resolve(place));
    }

    static JsonSchema schema(String place) {
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + place), STRICT);
    }

    static Set<ValidationMessage> check(String schema, JsonNode data) {
        return schema(schema).validate(data);
    }

    /** The channels (short names of topics) that a service has the given action on: {@code says} or {@code hears}. */
    static Set<String> channels(String service, String action) {
        var prefix = service + "." + action + ".";
        return CATALOGUE.get("operations").properties().stream()
                .filter(operation -> operation.getKey().startsWith(prefix))
                .map(operation -> operation.getKey().substring(prefix.length()))
                .collect(toUnmodifiableSet());
    }

    /** The types said on a channel. */
    static List<String> typesOn(String channel) {
        return CATALOGUE.at("/channels/" + channel + "/messages").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        var resource = Contracts.class.getResource("/contracts/asyncapi.yaml");
        if (resource == null) throw new IllegalStateException("contracts/asyncapi.yaml is not on the class path");
        try {
            return Path.of(resource.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a folder: " + resource, e);
        }
    }
}
