package org.opendoor.referral.rest.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

/**
 * The cells of one row, read by their columns. A blank cell is null. What cannot be read is noted and read as null, so that
 * a row tells all that is wrong with it at once.
 */
final class Cells {

    private static final String SEPARATOR = ";";

    private final Map<String, String> texts;
    private final List<RowFault> faults = new ArrayList<>();

    Cells(Map<String, String> texts) {
        this.texts = texts;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** As it stands: an equals sign at its beginning is a character like any other. */
    String text(String column) {
        String text = texts.getOrDefault(column, "").strip();
        return text.isEmpty() ? null : text;
    }

    Boolean yesNo(String column) {
        return read(column, "NOT_ONE_OF", "true or false", text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        String words = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(column, "NOT_ONE_OF", "one of " + words, text -> Enum.valueOf(type, text));
    }

    Double number(String column) {
        return read(column, "NUMBER", "a number such as 54.7753", text -> {
            if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
                throw new IllegalArgumentException();
            }
            return Double.valueOf(text);
        });
    }

    /** Parts between semicolons; none where the cell is blank. */
    List<String> list(String column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Stream.of(text.split(SEPARATOR))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Parts of a list, each read; an unreadable one spoils the cell. */
    <T> List<T> list(String column, String code, String rule, Function<String, T> reader) {
        List<T> parts =
                read(column, code, rule, _ -> list(column).stream().map(reader).toList());
        return parts == null ? List.of() : parts;
    }

    /** A date of four digits' year, for readers of lists. */
    static LocalDate date(String text) {
        if (text.length() != "yyyy-MM-dd".length()) {
            throw new IllegalArgumentException();
        }
        return LocalDate.parse(text);
    }

    private <T> T read(String column, String code, String rule, Function<String, T> reader) {
        String text = text(column);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException other) {
            faults.add(new RowFault(column, code, rule));
            return null;
        }
    }
}
