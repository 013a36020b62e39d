package org.opendoor.kit.testing.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A field somewhere in a body.
 *
 * @param path the steps that lead to it; of a list always the first item
 */
record Field(List<String> path, JsonNode schema, boolean required) {

    private static final int DEEPEST = 6;

    /** All fields of a body, those of objects in it included. */
    static List<Field> of(JsonNode schema, Document document) {
        List<Field> fields = new ArrayList<>();
        collect(List.of(), schema, document, fields);
        return fields;
    }

    String pointer() {
        return "/" + String.join("/", path);
    }

    String type() {
        return typeOf(schema);
    }

    static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!"null".equals(one.asText())) {
                    return one.asText();
                }
            }
        }
        if (type.isMissingNode()) {
            return schema.has("properties") ? "object" : schema.has("enum") ? "string" : "";
        }
        return type.asText();
    }

    private static void collect(List<String> path, JsonNode schema, Document document, List<Field> fields) {
        if (path.size() > DEEPEST) {
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            List<String> here = append(path, property.getKey());
            JsonNode resolved = document.resolve(property.getValue());
            fields.add(new Field(here, resolved, requires(schema, property.getKey())));
            collect(here, resolved, document, fields);
            if ("array".equals(typeOf(resolved))) {
                collect(append(here, "0"), document.resolve(resolved.path("items")), document, fields);
            }
        });
    }

    private static boolean requires(JsonNode schema, String name) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> append(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }
}
