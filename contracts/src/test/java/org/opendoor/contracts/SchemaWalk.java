package org.opendoor.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a schema can say, references followed: the names of fields, the words of enums, the patterns of text.
 *
 * <p>It fails on a construct it does not know, so that no hole opens silently: a wall test that skips what it does not
 * understand is no wall.
 */
final class SchemaWalk {

    /** Words of the schema language that hold no value of an event. */
    private static final Set<String> HARMLESS = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "maxLength",
            "minItems",
            "uniqueItems",
            "required",
            "enum",
            "const",
            "$defs");

    private static final Set<String> NESTED = Set.of("items", "if", "then", "else", "not");

    /** Text about places stands in this file and in no other; which types may refer to it is the wall test's business. */
    private static final String PLACE = "place.json";

    private final Set<String> properties = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private final List<String> patterns = new ArrayList<>();
    private final List<String> unbounded = new ArrayList<>();

    private SchemaWalk() {}

    /** Walks the schema at a place below the root of the contracts. */
    static SchemaWalk of(String place) {
        var walk = new SchemaWalk();
        walk.walk(place, Contracts.json(place), false);
        return walk;
    }

    /** Fields by name, except those that describe a place. */
    Set<String> properties() {
        return properties;
    }

    /** Fields that describe a place: free text, and words such as name and address. */
    Set<String> places() {
        return places;
    }

    /** Every word that an enum or a constant allows. */
    Set<String> values() {
        return values;
    }

    /** Every definition referred to, as {@code file#pointer} below {@code events/common/}. */
    Set<String> references() {
        return references;
    }

    List<String> patterns() {
        return patterns;
    }

    /** Fields that could hold any text, or anything at all. */
    List<String> unbounded() {
        return unbounded;
    }

    private void walk(String place, JsonNode node, boolean narrows) {
        if (!narrows && !isBounded(node)) unbounded.add(place + ": " + node);
        words(node.path("enum"));
        if (node.has("const")) values.add(node.get("const").asText());
        if (node.has("pattern")) patterns.add(node.get("pattern").textValue());
        for (var entry : node.properties()) {
            var key = entry.getKey();
            var value = entry.getValue();
            if ("$ref".equals(key)) follow(place, value.textValue());
            else if ("properties".equals(key)) fields(place, value, narrows || node.has("$ref"));
            else if (NESTED.contains(key)) walk(place, value, narrows || !"items".equals(key));
            else if (!HARMLESS.contains(key)) throw new AssertionError(place + ": the walk does not know " + key);
        }
    }

    private void fields(String place, JsonNode fields, boolean narrows) {
        for (var field : fields.properties()) {
            if (field.getValue().path("$ref").asText().contains(PLACE)) {
                places.add(field.getKey());
            } else {
                properties.add(field.getKey());
                walk(place, field.getValue(), narrows);
            }
        }
    }

    private void words(JsonNode words) {
        for (var word : words) if (!word.isNull()) values.add(word.asText());
    }

    private void follow(String from, String reference) {
        var parts = reference.split("#", 2);
        var file = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        var place = "events/common/" + file;
        var pointer = parts.length > 1 ? parts[1] : "";
        references.add(file + "#" + pointer);
        var target = Contracts.json(place).at(pointer);
        if (target.isMissingNode()) throw new AssertionError(from + ": nothing at " + reference);
        walk(place, target, false);
    }

    /** Whether a value of this node is described in full: not any text, not any object, not anything. */
    private static boolean isBounded(JsonNode node) {
        if (node.has("$ref") || node.has("enum") || node.has("const")) return true;
        var type = node.path("type");
        var types = new HashSet<String>();
        if (type.isArray()) type.forEach(each -> types.add(each.textValue()));
        else types.add(type.textValue());
        return !type.isMissingNode()
                && (!types.contains("string") || node.has("pattern"))
                && (!types.contains("object") || node.has("properties"))
                && (!types.contains("array") || node.has("items"));
    }
}
