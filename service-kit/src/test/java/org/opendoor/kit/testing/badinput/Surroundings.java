package org.opendoor.kit.testing.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.opendoor.kit.testing.Knock;
import org.opendoor.kit.testing.badinput.Operation.Parameter;

/** What is around a body, wrong: the path, the query, the headers. */
final class Surroundings {

    private static final String KEY = "Idempotency-Key";
    private static final String TAG = "If-Match";
    private static final List<String> READINGS = List.of("/search", "/lookup", "/certificate");
    private static final List<String> NO_IDS =
            List.of("%00", "%C0%80", "%ED%A0%80", "not-there", "a%2Fb", "%E2%80%AE", "x".repeat(300));

    private final Operation operation;
    private final Supplier<Map<String, String>> headers;
    private final BodyPublisher body;
    private final List<Spoilt> all = new ArrayList<>();

    private Surroundings(Operation operation, Supplier<Map<String, String>> headers) {
        this.operation = operation;
        this.headers = headers;
        this.body = operation.knock().body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(operation.knock().body());
    }

    static List<Spoilt> of(Operation operation, Supplier<Map<String, String>> headers) {
        var around = new Surroundings(operation, headers);
        around.path();
        around.unknownParameter();
        if (operation.knock().method().equals("GET")) {
            operation.parameters().stream()
                    .filter(parameter -> parameter.in().equals("query"))
                    .forEach(around::query);
        }
        around.headers();
        return around.all;
    }

    private void path() {
        Knock knock = operation.knock();
        for (int i = 0; i < knock.variables().size(); i++) {
            for (String id : NO_IDS) {
                List<String> others = new ArrayList<>(knock.variables());
                others.set(i, id);
                add("the path " + id, knock.path(others), headers.get(), "", Set.of());
            }
        }
    }

    private void unknownParameter() {
        add(
                "an unknown parameter",
                operation.knock().path() + "?tomorrowsFilter=x",
                headers.get(),
                "?tomorrowsFilter",
                Set.of(400));
    }

    private void query(Parameter parameter) {
        for (String value : values(parameter)) {
            String path = operation.knock().path() + "?" + parameter.name() + "=" + URLEncoder.encode(value, UTF_8);
            add("the query", path, headers.get(), "", Set.of(400));
        }
    }

    private static List<String> values(Parameter parameter) {
        if (parameter.name().equals("cursor") || parameter.name().equals("after")) {
            return List.of("!", "AAAA", "_____", "x".repeat(2_000));
        }
        return switch (Field.typeOf(parameter.schema())) {
            case "integer" -> List.of("-1", "abc", "1.5", "99999999999999999999", "\0");
            case "boolean" -> List.of("perhaps", "\0");
            default ->
                parameter.schema().has("enum")
                                || parameter.schema().has("format")
                                || parameter.schema().has("pattern")
                        ? List.of("§", "NONSENSE ", "\0", "x".repeat(2_000))
                        : List.of("\0");
        };
    }

    private void headers() {
        if (operation.has("header", KEY) && !readsOnly()) {
            without(KEY, Set.of());
            for (String value : List.of("", "a b", "x".repeat(300), "one\ntwo")) {
                with(KEY, value, Set.of());
            }
        }
        if (operation.has("header", TAG)) {
            without(TAG, Set.of(404, 428));
            for (String value : List.of("*", "1", "W/\"1\"", "\"x\"", "\"1\", \"2\"", "\"99999999999999999999\"")) {
                with(TAG, value, Set.of());
            }
            with(TAG, "\"424242\"", Set.of(404, 412));
        }
    }

    /** A search, a look-up and a paper to print are questions by POST: they change nothing, and need no key. */
    private boolean readsOnly() {
        return READINGS.stream().anyMatch(operation.knock().template()::endsWith);
    }

    private void without(String header, Set<Integer> answers) {
        var fewer = new HashMap<>(headers.get());
        fewer.remove(header);
        add("no " + header, operation.knock().path(), fewer, "", answers);
    }

    private void with(String header, String value, Set<Integer> answers) {
        var other = new HashMap<>(headers.get());
        other.put(header, value);
        add(header + ": " + value, operation.knock().path(), other, "", answers);
    }

    private void add(String what, String path, Map<String, String> with, String pointer, Set<Integer> answers) {
        all.add(new Spoilt(what, operation.knock().method(), path, body, with, pointer, answers));
    }
}
