package org.opendoor.kit.testing.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opendoor.kit.testing.Knock;
import org.opendoor.kit.testing.badinput.Operation.Parameter;

/** The OpenAPI document of the running service. */
final class Document {

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    static Document served() {
        String text = RestAssured.get("/q/openapi?format=json").asString();
        try {
            return new Document(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    Operation operation(Knock knock) {
        JsonNode operation =
                root.path("paths").path(knock.template()).path(knock.method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            throw new AssertionError(knock + " is not in the document");
        }
        JsonNode body = operation.path("requestBody");
        JsonNode schema = body.path("content").path("application/json").path("schema");
        List<Parameter> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        resolve(parameter.path("schema")))));
        return new Operation(
                knock,
                schema.isMissingNode() ? MissingNode.getInstance() : resolve(schema),
                body.path("required").asBoolean(),
                parameters);
    }

    /** The schema itself, where it is only referred to; of alternatives the one that is not null. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(root.at(schema.get("$ref").asText().substring(1)));
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(several)) {
                if (!"null".equals(one.path("type").asText())) {
                    return resolve(one);
                }
            }
        }
        return schema;
    }
}
