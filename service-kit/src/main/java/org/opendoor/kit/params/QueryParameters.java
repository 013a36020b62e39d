package org.opendoor.kit.params;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converters for the types that filters of lists have: words of an enum, dates, UUIDs and yes or no. */
@Provider
public class QueryParameters implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .flatMap(name -> parser(type).map(parser -> new Strict<>(name, type, parser)))
                .orElse(null);
    }

    private static Optional<Parser> parser(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(new Parser("NOT_ONE_OF", "one of " + words(type), text -> word(type, text)));
        }
        if (type == LocalDate.class) {
            return Optional.of(new Parser("DATE", "a date as yyyy-MM-dd", QueryParameters::date));
        }
        if (type == UUID.class) {
            return Optional.of(new Parser("UUID", "a UUID", UUID::fromString));
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(new Parser("NOT_ONE_OF", "true or false", QueryParameters::yesOrNo));
        }
        return Optional.empty();
    }

    private static Object word(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static LocalDate date(String text) {
        if (text.length() != "yyyy-MM-dd".length()) {
            throw new IllegalArgumentException();
        }
        return LocalDate.parse(text);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    /** How one type is read, and what to say where it cannot be. */
    record Parser(String code, String detail, Function<String, Object> read) {}
}
