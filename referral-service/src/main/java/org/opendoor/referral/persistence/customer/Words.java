package org.opendoor.referral.persistence.customer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts plain words beside codes, for people who are told what is held about them. */
@ApplicationScoped
class Words {

    private static final TypeReference<Map<String, Map<String, String>>> BY_FIELD = new TypeReference<>() {};
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private final Map<String, Map<String, String>> byField;

    Words(ObjectMapper json) {
        try (InputStream file = Words.class.getResourceAsStream("/subject-access/words.json")) {
            this.byField = json.readValue(file, BY_FIELD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same tree; each code that has words becomes the two of them. What is null is left out. */
    Object into(Object tree) {
        return into("", tree);
    }

    /** The words of one field's codes; empty where it has none. */
    Map<String, String> of(String field) {
        return byField.getOrDefault(field, Map.of());
    }

    private Object into(String field, Object value) {
        return switch (value) {
            case Map<?, ?> map -> fields(map);
            case List<?> list -> list.stream().map(each -> into(field, each)).toList();
            case String code
            when of(field).containsKey(code) ->
                Map.of("code", code, "words", of(field).get(code));
            default -> value;
        };
    }

    private Map<String, Object> fields(Map<?, ?> map) {
        Map<String, Object> told = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                told.put(String.valueOf(name), into(camelCase(String.valueOf(name)), value));
            }
        });
        return told;
    }

    private static String camelCase(String column) {
        return UNDERSCORE.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
