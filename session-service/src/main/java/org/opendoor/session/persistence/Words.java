package org.opendoor.session.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A short list of enum values in one column. */
final class Words {

    private static final String COMMA = ",";

    private Words() {}

    static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(COMMA));
    }

    static <E extends Enum<E>> List<E> split(String column, Class<E> type) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(COMMA, -1))
                        .map(word -> Enum.valueOf(type, word))
                        .toList();
    }
}
