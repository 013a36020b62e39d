package org.opendoor.kit.testing.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One operation's bodies, each with one thing wrong. */
final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "\"@@spoilt@@\"";
    private static final Set<Integer> FIELD = Set.of(400, 422);
    private static final Set<Integer> LARGE = Set.of(400, 413);
    private static final int DEEP = 5_000;
    private static final int MEGABYTE = 1_048_576;

    private final Operation operation;
    private final Document document;
    private final Supplier<Map<String, String>> headers;
    private final List<Spoilt> all = new ArrayList<>();

    private Bodies(Operation operation, Document document, Supplier<Map<String, String>> headers) {
        this.operation = operation;
        this.document = document;
        this.headers = headers;
    }

    static List<Spoilt> of(Operation operation, Document document, Supplier<Map<String, String>> headers) {
        var bodies = new Bodies(operation, document, headers);
        bodies.fields();
        bodies.wholes();
        return bodies.all;
    }

    private void fields() {
        for (Field field : Field.of(operation.body(), document)) {
            for (String value : Wrong.values(field, document)) {
                spoil(field.path(), value, field.pointer());
            }
            if (field.required()) {
                spoil(field.path(), "null", field.pointer());
                without(field);
            }
            if (field.type().equals("object")) {
                spoil(append(field.path(), "tomorrowsField"), "1", field.pointer() + "/tomorrowsField");
            }
            spoil(field.path(), "[".repeat(DEEP) + "]".repeat(DEEP), "");
        }
        spoil(List.of("tomorrowsField"), "1", "/tomorrowsField");
    }

    private void wholes() {
        for (String body : List.of("[]", "7", "\"x\"", "true", "{", "}", "{\"a\"", "not json", "{}{}", "{\"a\":1,}")) {
            add("the body " + body, body.getBytes(UTF_8), "", Set.of(400));
        }
        if (operation.bodyNeeded()) {
            add("no body", new byte[0], "", Set.of(400, 415));
            add("the body null", "null".getBytes(UTF_8), "", Set.of(400));
        }
        String base = base().toString();
        add("no UTF-8", new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'}, "", Set.of(400));
        if (base.contains(":\"")) {
            add("no UTF-8 in a value", noText(base), "", Set.of(400));
        }
        add("1 MB", ("{\"x\":\"" + "x".repeat(MEGABYTE) + "\"," + base.substring(1)).getBytes(UTF_8), "", LARGE);
        add("a field twice", ("{\"x\":1,\"x\":1," + base.substring(1)).getBytes(UTF_8), "", Set.of(400));
        add("deep", "{\"x\":".repeat(DEEP).getBytes(UTF_8), "", Set.of(400));
        for (String type : List.of("text/plain", "application/xml", "nonsense")) {
            var other = new HashMap<>(headers.get());
            other.put("Content-Type", type);
            all.add(spoilt("the content type " + type, base.getBytes(UTF_8), other, "", Set.of(415, 400)));
        }
    }

    /** The first text of the body, cut off in the middle of a letter. */
    private static byte[] noText(String base) {
        byte[] bytes = base.replaceFirst(":\"[^\"]*\"", ":\"@\"").getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '@' ? (byte) 0xc3 : bytes[i];
        }
        return bytes;
    }

    private void spoil(List<String> path, String value, String pointer) {
        ObjectNode body = base();
        JsonNode parent = body;
        for (int i = 0; i < path.size() - 1; i++) {
            parent = child(parent, path.get(i), path.get(i + 1).equals("0"));
        }
        if (parent instanceof ObjectNode object) {
            object.put(path.getLast(), "@@spoilt@@");
            String text = body.toString().replace(MARK, value);
            String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
            add("/" + String.join("/", path) + " is " + shown, text.getBytes(UTF_8), pointer, FIELD);
        }
    }

    private void without(Field field) {
        ObjectNode body = base();
        JsonNode parent = body;
        for (int i = 0; i < field.path().size() - 1; i++) {
            parent = child(parent, field.path().get(i), field.path().get(i + 1).equals("0"));
        }
        ((ObjectNode) parent).remove(field.path().getLast());
        add(field.pointer() + " is missing", body.toString().getBytes(UTF_8), field.pointer(), FIELD);
    }

    /** Steps into an object or the first item of a list, which is made where the base has none. */
    private static JsonNode child(JsonNode parent, String step, boolean list) {
        if (parent instanceof ArrayNode array) {
            if (array.isEmpty() || !array.get(0).isObject()) {
                array.removeAll();
                array.addObject();
            }
            return array.get(0);
        }
        ObjectNode object = (ObjectNode) parent;
        JsonNode there = object.path(step);
        if (list) {
            return there.isArray() ? there : object.putArray(step);
        }
        return there.isObject() ? there : object.putObject(step);
    }

    private ObjectNode base() {
        try {
            return (ObjectNode) JSON.readTree(operation.knock().body());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(operation.knock() + " has a valid body that is no JSON", unreadable);
        }
    }

    private void add(String what, byte[] body, String pointer, Set<Integer> answers) {
        all.add(spoilt(what, body, headers.get(), pointer, answers));
    }

    private Spoilt spoilt(String what, byte[] body, Map<String, String> with, String pointer, Set<Integer> answers) {
        var knock = operation.knock();
        return new Spoilt(what, knock.method(), knock.path(), BodyPublishers.ofByteArray(body), with, pointer, answers);
    }

    private static List<String> append(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
