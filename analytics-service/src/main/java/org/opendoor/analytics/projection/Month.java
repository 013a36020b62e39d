package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A calendar month: the only period in which anything is counted, so that no two periods overlap and none can be taken
 * from another.
 *
 * @param first its first day
 */
public record Month(LocalDate first) implements Comparable<Month> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}");

    public Month {
        if (first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month begins on its first day, not on " + first);
        }
    }

    /** The month in which a day lies. */
    public static Month of(LocalDate day) {
        return new Month(day.withDayOfMonth(1));
    }

    /** The month written as {@code 2026-11}; empty if there is no such month. */
    public static Optional<Month> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Month(YearMonth.parse(text).atDay(1)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The last month that was over on the day given. */
    public static Month lastOverOn(LocalDate today) {
        return new Month(of(today).first.minusMonths(1));
    }

    public LocalDate last() {
        return first.plusMonths(1).minusDays(1);
    }

    /** Whether every day of it lies before the day given. */
    public boolean isOverOn(LocalDate today) {
        return last().isBefore(today);
    }

    /** This month and those after it up to the last one, which is included; none if the last one lies before. */
    public Stream<Month> through(Month last) {
        return Stream.iterate(this, month -> month.compareTo(last) <= 0, month -> new Month(month.first.plusMonths(1)));
    }

    /** How many months {@link #through} has; not positive if the last one lies before. */
    public long countThrough(Month last) {
        return ChronoUnit.MONTHS.between(first, last.first) + 1;
    }

    @Override
    public int compareTo(Month other) {
        return first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return YearMonth.from(first).toString();
    }
}
