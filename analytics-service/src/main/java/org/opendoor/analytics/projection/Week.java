package org.opendoor.analytics.projection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An ISO week, Monday to Sunday: the only period in which anything is counted, so that no two periods overlap and none
 * can be taken from another.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-W\\d{2}");

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
        }
    }

    /** The week in which a day lies. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week written as {@code 2026-W47}; empty if there is no such week. */
    public static Optional<Week> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var week = new Week(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
            return Optional.of(week).filter(found -> found.toString().equals(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** The last week that was over on the day given. */
    public static Week lastOverOn(LocalDate today) {
        return new Week(of(today).monday.minusWeeks(1));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** Whether every day of it lies before the day given. */
    public boolean isOverOn(LocalDate today) {
        return sunday().isBefore(today);
    }

    /** This week and those after it up to the last one, which is included; none if the last one lies before. */
    public Stream<Week> through(Week last) {
        return Stream.iterate(this, week -> week.compareTo(last) <= 0, week -> new Week(week.monday.plusWeeks(1)));
    }

    /** How many weeks {@link #through} has; not positive if the last one lies before. */
    public long countThrough(Week last) {
        return ChronoUnit.WEEKS.between(monday, last.monday) + 1;
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return monday.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
    }
}
