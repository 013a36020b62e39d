package org.opendoor.analytics.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;

/** How names are written on the wire: CUSTOMER_KIND as {@code customerKind}, a pair with a comma. */
public final class Spelling {

    private Spelling() {}

    static String camel(Enum<?> name) {
        var words = name.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    public static String written(Breakdown by) {
        return by.dimensions().stream().map(Spelling::camel).collect(Collectors.joining(","));
    }

    static List<String> names(Breakdown by) {
        return by.dimensions().stream().map(Spelling::camel).toList();
    }

    /** The offered breakdown that is written like this. */
    public static Optional<Breakdown> read(String text, Stream<Breakdown> offered) {
        return offered.filter(by -> written(by).equals(text)).findFirst();
    }
}
