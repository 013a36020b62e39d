package org.opendoor.kit.params;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import java.time.DateTimeException;
import java.util.List;
import org.opendoor.kit.params.QueryParameters.Parser;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** Reads one parameter, or refuses the request with its name. */
final class Strict<T> implements ParamConverter<T> {
    private final String name;
    private final Class<T> type;
    private final Parser parser;

    Strict(String name, Class<T> type, Parser parser) {
        this.name = name;
        this.type = type;
        this.parser = parser;
    }

    /** The framework lets its own exceptions through and takes any other for a 404; hence the refusal travels in one. */
    @Override
    @SuppressWarnings("unchecked")
    public T fromString(String text) {
        if (text == null) {
            return null;
        }
        try {
            Object value = parser.read().apply(text);
            return type.isPrimitive() ? (T) value : type.cast(value);
        } catch (IllegalArgumentException | DateTimeException other) {
            throw new BadRequestException(new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("?" + name, parser.code(), parser.detail()))));
        }
    }

    @Override
    public String toString(T value) {
        return String.valueOf(value);
    }
}
