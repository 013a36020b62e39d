package org.opendoor.analytics.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.opendoor.analytics.projection.CustomerKind;
import org.opendoor.analytics.projection.Ending;
import org.opendoor.analytics.projection.EndingKind;
import org.opendoor.analytics.projection.Family;
import org.opendoor.analytics.projection.Place;
import org.opendoor.analytics.projection.Route;

/**
 * The fields of an event's data, each in the shape that the contract gives it. What does not have that shape is an
 * {@link IllegalArgumentException} that names the field and never its value, which might be personal.
 */
record Fields(JsonNode data) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Fields {
        if (!data.isObject()) {
            throw new IllegalArgumentException("the data is no JSON object");
        }
    }

    Fields object(String name) {
        return new Fields(required(name));
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> wrong(name));
    }

    LocalDate date(String name) {
        return day(name, text(name));
    }

    private static LocalDate day(String name, String text) {
        if (!DATE.matcher(text).matches()) {
            throw wrong(name);
        }
        return LocalDate.parse(text);
    }

    UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException _) {
            throw wrong(name);
        }
    }

    /** Null and absent are the same. */
    boolean has(String name) {
        return optional(name).isPresent();
    }

    boolean flag(String name) {
        var value = required(name);
        if (!value.isBoolean()) {
            throw wrong(name);
        }
        return value.booleanValue();
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException _) {
            throw wrong(name);
        }
    }

    /** A count or a total. */
    int number(String name) {
        return optionalNumber(name).orElseThrow(() -> wrong(name));
    }

    Optional<Integer> optionalNumber(String name) {
        var value = data.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong(name);
        }
        return Optional.of(value.intValue());
    }

    /** The objects of a list; none if there is no list. */
    List<Fields> list(String name) {
        var value = data.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name);
        }
        return StreamSupport.stream(value.spliterator(), false).map(Fields::new).toList();
    }

    Optional<Fields> optionalObject(String name) {
        return data.hasNonNull(name) ? Optional.of(object(name)) : Optional.empty();
    }

    int atLeastOne(String name) {
        var value = required(name);
        if (!value.isInt() || value.intValue() < 1) {
            throw wrong(name);
        }
        return value.intValue();
    }

    Place place() {
        return new Place(
                identifier("district"),
                identifier("provider"),
                word(Route.class, "route"),
                word(CustomerKind.class, "customerKind"));
    }

    Ending ending() {
        var kind = oneOf(EndingKind.class, "kind");
        return new Ending(kind, word(Family.class, "family"), atLeastOne("revision"), date("endedOn"));
    }

    Optional<String> identifier(String name) {
        var text = optional(name);
        if (text.isPresent() && !IDENTIFIER.matcher(text.get()).matches()) {
            throw wrong(name);
        }
        return text;
    }

    /** A word of a list that is closed within a version of the contract. */
    <E extends Enum<E>> E oneOf(Class<E> list, String name) {
        return word(list, name).orElseThrow(() -> wrong(name));
    }

    /** A word of a list that is closed within a version of the contract, if one was said. */
    <E extends Enum<E>> Optional<E> word(Class<E> list, String name) {
        try {
            return optional(name).map(text -> Enum.valueOf(list, text));
        } catch (IllegalArgumentException _) {
            throw wrong(name);
        }
    }

    /** A code of a list of which the words are ours. */
    <T> Optional<T> code(String name, Function<String, T> list) {
        try {
            return optional(name).map(list);
        } catch (IllegalArgumentException _) {
            throw wrong(name);
        }
    }

    private Optional<String> optional(String name) {
        var value = data.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw wrong(name);
        }
        return Optional.of(value.textValue());
    }

    private JsonNode required(String name) {
        var value = data.path(name);
        if (value.isMissingNode()) {
            throw wrong(name);
        }
        return value;
    }

    static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("the field " + name + " is missing or has another shape");
    }
}
