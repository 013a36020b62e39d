package org.opendoor.analytics.persistence;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opendoor.analytics.disclosure.Dimension;

/** The columns in which dimensions lie: named after them, in quotes because some of the words mean something in SQL. */
final class DimensionColumns {

    private DimensionColumns() {}

    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    static String column(Dimension dimension) {
        return '"' + name(dimension) + '"';
    }

    /** As {@code told."district", told."provider"}; the prefix may be empty. */
    static String list(String prefix, Collection<Dimension> dimensions) {
        return dimensions.stream().map(each -> prefix + column(each)).collect(Collectors.joining(", "));
    }

    /** As {@code "district" text, "provider" text}. */
    static String typed(Collection<Dimension> dimensions) {
        return dimensions.stream().map(each -> column(each) + " text").collect(Collectors.joining(", "));
    }
}
