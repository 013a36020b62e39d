package org.opendoor.kit.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads columns of native statements, whose Java type depends on how the driver felt about them. */
public final class Columns {
    private Columns() {}

    /** A {@code timestamptz}; null stays null. */
    public static Instant instant(Object column) {
        return switch (column) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> throw unexpected("a moment", column);
        };
    }

    /** A {@code date}; null stays null. */
    public static LocalDate date(Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate date -> date;
            default -> throw unexpected("a date", column);
        };
    }

    /** A {@code uuid}, or one cast to text; null stays null. */
    public static UUID uuid(Object column) {
        return switch (column) {
            case null -> null;
            case UUID uuid -> uuid;
            case String text -> UUID.fromString(text);
            default -> throw unexpected("a UUID", column);
        };
    }

    /** Any whole number. */
    public static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static IllegalStateException unexpected(String wanted, Object column) {
        return new IllegalStateException(
                "not " + wanted + ": " + column.getClass().getName());
    }
}
