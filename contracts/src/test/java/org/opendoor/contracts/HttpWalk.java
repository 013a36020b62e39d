package org.opendoor.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that some roles may be shown over a service's REST interface: each field of each answer that is no refusal,
 * references followed.
 *
 * <p>What the document leaves open is found too, so that no hole opens silently.
 */
final class HttpWalk {

    /** Words of the schema language under which no field is. */
    private static final Set<String> HARMLESS = Set.of(
            "$ref",
            "type",
            "format",
            "pattern",
            "enum",
            "description",
            "externalDocs",
            "examples",
            "required",
            "readOnly",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "default",
            "deprecated");

    /**
     * A field of an answer.
     *
     * @param place the schema that has it, and its name; the same wherever that schema is shown
     */
    record Field(String service, String operation, String place, String name, JsonNode schema) {
        List<String> values() {
            return schema.path("enum").valueStream().map(JsonNode::asText).toList();
        }

        boolean saysNothingOfWhatItHolds() {
            return Stream.of("$ref", "type", "enum", "allOf", "oneOf", "anyOf").noneMatch(schema::has);
        }

        boolean holdsAnyText() {
            return "string".equals(schema.path("type").asText())
                    && !schema.has("format")
                    && !schema.has("enum")
                    && !schema.has("pattern");
        }
    }

    private final String service;
    private final JsonNode schemas;
    private final Set<String> leftOut;
    private final List<Field> fields = new ArrayList<>();
    private final List<String> holes = new ArrayList<>();
    private String operation;

    private HttpWalk(String service, JsonNode document, Set<String> leftOut) {
        this.service = service;
        this.schemas = document.at("/components/schemas");
        this.leftOut = leftOut;
    }

    /**
     * @param roles any of which is enough to be shown something
     * @param leftOut answers of an operation that nobody of these roles is given, as {@code operation schema}
     */
    static HttpWalk of(String service, Set<String> roles, Set<String> leftOut) {
        var document = Contracts.document(service);
        var walk = new HttpWalk(service, document, leftOut);
        document.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (mayBeAskedBy(roles, operation)) {
                        walk.answers(operation);
                    }
                }));
        return walk;
    }

    List<Field> fields() {
        return fields;
    }

    /** Answers and fields of which the document does not say what is in them. */
    List<String> holes() {
        return holes;
    }

    private static boolean mayBeAskedBy(Set<String> roles, JsonNode operation) {
        return operation
                .path("security")
                .valueStream()
                .flatMap(way -> way.path("bearer").valueStream())
                .anyMatch(role -> roles.contains(role.asText()));
    }

    private void answers(JsonNode asked) {
        operation = asked.get("operationId").asText();
        asked.get("responses").properties().stream()
                .filter(answer ->
                        answer.getKey().startsWith("2") && !answer.getKey().equals("204"))
                .forEach(answer -> {
                    var content = answer.getValue().path("content");
                    if (content.isEmpty()) {
                        holes.add(operation + " " + answer.getKey());
                    }
                    content.forEach(kind -> {
                        if (kind.has("schema")) {
                            walk(kind.get("schema"), "answer", new HashSet<>());
                        } else {
                            holes.add(operation + " " + answer.getKey());
                        }
                    });
                });
    }

    private void walk(JsonNode schema, String owner, Set<String> seen) {
        if (schema.has("$ref")) {
            var name = schema.get("$ref").asText().replace("#/components/schemas/", "");
            if (!leftOut.contains(operation + " " + name) && seen.add(name)) {
                walk(schemas.get(name), name, seen);
            }
        }
        for (var word : schema.properties()) {
            switch (word.getKey()) {
                case "properties" ->
                    word.getValue().properties().forEach(field -> {
                        fields.add(new Field(
                                service,
                                operation,
                                owner + "." + field.getKey(),
                                field.getKey(),
                                followed(field.getValue())));
                        walk(field.getValue(), owner, seen);
                    });
                case "items", "additionalProperties" -> walk(word.getValue(), owner, seen);
                case "allOf", "oneOf", "anyOf" -> word.getValue().forEach(each -> walk(each, owner, seen));
                default -> {
                    if (!HARMLESS.contains(word.getKey())) {
                        throw new AssertionError(service + " " + owner + ": the walk does not know " + word.getKey());
                    }
                }
            }
        }
    }

    /** What a field holds: of a list or a reference, what it leads to. */
    private JsonNode followed(JsonNode schema) {
        if (schema.has("items")) {
            return followed(schema.get("items"));
        }
        return schema.has("$ref")
                ? schemas.get(schema.get("$ref").asText().replace("#/components/schemas/", ""))
                : schema;
    }
}
