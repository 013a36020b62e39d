package org.opendoor.kit.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * The sort key of the last row of a page: opaque to clients, typed for stores. A store asks for its keys in the order
 * in which it gave them ({@code (a, b) > (cursor.instant(0), cursor.uuid(1))}); anything that does not fit was not
 * issued by that list and is refused.
 */
public final class Cursor {
    private static final int LONGEST = 1_000;
    private static final int LAST_YEAR = 9999;

    private final List<String> keys;

    private Cursor(List<String> keys) {
        this.keys = keys;
    }

    /** The cursor after a row with these sort keys: text, numbers, instants, dates, UUIDs or enum values. */
    public static Cursor after(Object... sortKeys) {
        List<String> keys = new ArrayList<>();
        for (Object key : sortKeys) {
            keys.add(key instanceof Enum<?> value ? value.name() : String.valueOf(key));
        }
        return new Cursor(List.copyOf(keys));
    }

    /**
     * Reads the query parameter.
     *
     * @return empty for the first page
     * @throws Refused CURSOR_INVALID if it was not made by {@link #after}
     */
    public static Optional<Cursor> of(String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return Optional.empty();
        }
        if (parameter.length() > LONGEST) {
            throw invalid();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(parameter.strip()), StandardCharsets.UTF_8);
            if (text.isEmpty() || text.indexOf(0) >= 0 || text.indexOf('\uFFFD') >= 0) {
                throw invalid();
            }
            return Optional.of(new Cursor(List.of(text.split("\n", -1))));
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
    }

    /** The key at this position as text. */
    public String text(int position) {
        if (position >= keys.size()) {
            throw invalid();
        }
        return keys.get(position);
    }

    /** The key at this position as a number. */
    public long number(int position) {
        try {
            return Long.parseLong(text(position));
        } catch (NumberFormatException other) {
            throw invalid();
        }
    }

    /** The key at this position as an instant. */
    public Instant instant(int position) {
        try {
            Instant instant = Instant.parse(text(position));
            checkYear(instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        } catch (DateTimeException other) {
            throw invalid();
        }
    }

    /** The key at this position as a date. */
    public LocalDate date(int position) {
        try {
            LocalDate date = LocalDate.parse(text(position));
            checkYear(date.getYear());
            return date;
        } catch (DateTimeException other) {
            throw invalid();
        }
    }

    /** The key at this position as a UUID. */
    public UUID uuid(int position) {
        try {
            return UUID.fromString(text(position));
        } catch (IllegalArgumentException other) {
            throw invalid();
        }
    }

    /** The form clients send back. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
    }

    /** Java knows years that no database could compare with. */
    private static void checkYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return new Refused(KitCode.CURSOR_INVALID, "Take the cursor from the next link of the page before.");
    }
}
