package org.opendoor.analytics.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
        var text = text(name);
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
        var kind = word(EndingKind.class, "kind").orElseThrow(() -> wrong("kind"));
        return new Ending(kind, word(Family.class, "family"), atLeastOne("revision"), date("endedOn"));
    }

    private Optional<String> identifier(String name) {
        var text = optional(name);
        if (text.isPresent() && !IDENTIFIER.matcher(text.get()).matches()) {
            throw wrong(name);
        }
        return text;
    }

    /** A word of a list that is closed within a version of the contract. */
    private <E extends Enum<E>> Optional<E> word(Class<E> list, String name) {
        try {
            return optional(name).map(text -> Enum.valueOf(list, text));
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

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("the field " + name + " is missing or has another shape");
    }
}
