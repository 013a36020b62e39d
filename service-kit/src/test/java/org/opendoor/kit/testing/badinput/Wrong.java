package org.opendoor.kit.testing.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What could stand in a field and must not, as JSON text, by what its schema says. */
final class Wrong {

    private static final int NOBODY_WRITES_THAT_MUCH = 20_000;
    private static final List<String> UNLIKELY =
            List.of("", "   ", "§§§", "a\\u0007b", "-", "'; drop table referral; --");

    /** How the document says NotBlank: alone of all patterns it is searched for, not matched as a whole. */
    private static final String NOT_BLANK = "\\S";

    private Wrong() {}

    static List<String> values(Field field, Document document) {
        return switch (field.type()) {
            case "string" -> text(field.schema());
            case "integer", "number" -> number(field.schema(), field.type().equals("integer"));
            case "boolean" -> List.of("\"true\"", "1", "{}", "[]");
            case "array" -> list(document.resolve(field.schema().path("items")));
            case "object" -> List.of("\"x\"", "7", "true", "[]", "[{}]");
            default -> List.of();
        };
    }

    private static List<String> text(JsonNode schema) {
        List<String> wrong = new ArrayList<>(List.of(
                "7",
                "true",
                "{}",
                "[\"x\"]",
                quoted("a\\u0000b"),
                quoted("\\ud800"),
                quoted("x".repeat(NOBODY_WRITES_THAT_MUCH))));
        if (schema.has("enum")) {
            wrong.addAll(List.of(quoted("NONSENSE"), quoted(""), "0"));
            wrong.add(quoted(schema.path("enum").get(0).asText() + "x"));
        } else if (schema.path("format").asText().startsWith("date")) {
            wrong.addAll(List.of(
                    quoted("2026-02-30"),
                    quoted("30/01/2026"),
                    quoted("2026-1-1"),
                    quoted("+12026-01-01"),
                    quoted(""),
                    "20260101"));
        } else if (schema.path("format").asText().equals("uuid")) {
            wrong.addAll(List.of(quoted("not-a-uuid"), quoted("")));
        } else {
            wrong.addAll(notMatching(schema));
        }
        return wrong;
    }

    private static List<String> notMatching(JsonNode schema) {
        List<String> wrong = new ArrayList<>();
        String pattern = schema.path("pattern").asText();
        if (!pattern.isEmpty()) {
            UNLIKELY.stream()
                    .filter(text -> !pattern.equals(NOT_BLANK) || text.isBlank())
                    .filter(text -> !text.replace("\\u0007", "\007").matches(pattern))
                    .map(Wrong::quoted)
                    .forEach(wrong::add);
        }
        if (schema.path("minLength").asInt() > 0) {
            wrong.add(quoted(""));
        }
        if (schema.has("maxLength") && schema.path("maxLength").asInt() < NOBODY_WRITES_THAT_MUCH) {
            wrong.add(quoted("x".repeat(schema.path("maxLength").asInt() + 1)));
        }
        return wrong;
    }

    private static List<String> number(JsonNode schema, boolean whole) {
        List<String> wrong = new ArrayList<>(List.of("\"7\"", "true", "{}", "[]"));
        if (whole) {
            wrong.addAll(List.of("1.5", "1e400", "99999999999999999999"));
        }
        if (schema.has("minimum")) {
            wrong.add(schema.path("minimum")
                    .decimalValue()
                    .subtract(BigDecimal.ONE)
                    .toPlainString());
        }
        if (schema.has("maximum")) {
            wrong.add(schema.path("maximum").decimalValue().add(BigDecimal.ONE).toPlainString());
        }
        return wrong;
    }

    private static List<String> list(JsonNode items) {
        List<String> wrong = new ArrayList<>(List.of("\"x\"", "{}", "7", "[null]", "[[]]", "[[[[[[]]]]]]"));
        switch (Field.typeOf(items)) {
            case "string" -> {
                wrong.addAll(List.of("[7]", "[{}]", "[\"a\\u0000b\"]"));
                if (items.has("enum")) {
                    wrong.add("[\"NONSENSE\"]");
                }
            }
            case "object" -> wrong.addAll(List.of("[7]", "[\"x\"]"));
            default -> {}
        }
        return wrong;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
