package org.opendoor.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.kit.failure.Causes;

/** Says what is wrong with a body, and where, without repeating any of it. */
final class JsonFaults {
    private JsonFaults() {}

    static Refused refusal(JsonProcessingException fault) {
        return Causes.find(fault, Refused.class).orElseGet(() -> switch (fault) {
            case JsonMappingException mapping
            when isAboutContent(mapping) -> new Refused(KitCode.INVALID_REQUEST, null, List.of(fieldError(mapping)));
            default -> malformed(fault);
        });
    }

    static Refused malformed(JsonProcessingException fault) {
        var where = fault.getLocation();
        return where == null
                ? new Refused(KitCode.MALFORMED_JSON)
                : new Refused(
                        KitCode.MALFORMED_JSON,
                        "Line %d, column %d.".formatted(where.getLineNr(), where.getColumnNr()));
    }

    /** A parser that stumbles in the middle of a record is reported as a mapping fault with the real one as its cause. */
    private static boolean isAboutContent(JsonMappingException fault) {
        return fault instanceof MismatchedInputException
                || isOutOfRange(fault)
                || !(fault.getCause() instanceof JsonProcessingException);
    }

    /** A number that its field cannot hold is no fault of the JSON, though the parser is the one who tells. */
    private static boolean isOutOfRange(JsonMappingException fault) {
        return fault.getCause() instanceof InputCoercionException;
    }

    private static FieldError fieldError(JsonMappingException fault) {
        String pointer = pointer(fault);
        return switch (fault) {
            case UnrecognizedPropertyException _ ->
                new FieldError(pointer, "UNKNOWN_FIELD", "this field is not part of the contract");
            case InvalidFormatException format -> format(pointer, format.getTargetType());
            case MismatchedInputException mismatch -> expected(pointer, mismatch.getTargetType());
            case JsonMappingException number when isOutOfRange(number) -> expected(pointer, Integer.class);
            default -> new FieldError(pointer, "NOT_ACCEPTED", "this value does not meet the contract");
        };
    }

    private static FieldError format(String pointer, Class<?> wanted) {
        if (wanted != null && wanted.isEnum()) {
            String allowed = Arrays.stream(wanted.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return new FieldError(pointer, "NOT_ONE_OF", "one of " + allowed);
        }
        if (String.class == wanted) {
            return new FieldError(pointer, "TEXT", "text without characters that cannot be kept");
        }
        return expected(pointer, wanted);
    }

    private static FieldError expected(String pointer, Class<?> wanted) {
        if (wanted == null) {
            return new FieldError(pointer, "WRONG_TYPE", "another type is expected here");
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return new FieldError(pointer, "DATE", "a date as yyyy-MM-dd, a moment as yyyy-MM-ddTHH:mm:ssZ");
        }
        if (UUID.class == wanted) {
            return new FieldError(pointer, "UUID", "a UUID");
        }
        return new FieldError(pointer, "WRONG_TYPE", kindOf(wanted) + " is expected here");
    }

    private static String kindOf(Class<?> wanted) {
        if (wanted == String.class || wanted.isEnum()) {
            return "text";
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            return "true or false";
        }
        if (wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)) {
            return "a number in range";
        }
        return wanted.isArray() || Iterable.class.isAssignableFrom(wanted) ? "a list" : "an object";
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
