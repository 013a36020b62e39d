package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Which days people in England work; the calendar itself is brought by the wiring room. */
@FunctionalInterface
public interface WorkingDays {

    /** Whether people work on that day. */
    boolean isWorking(LocalDate day);

    /** The day itself if people work on it, otherwise the next one on which they do. */
    default LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1))
                .filter(this::isWorking)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The n-th working day before that day, which itself does not count.
     *
     * @param workingDays how many, at least 1
     */
    default LocalDate before(LocalDate day, int workingDays) {
        return Stream.iterate(day.minusDays(1), next -> next.minusDays(1))
                .filter(this::isWorking)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The n-th working day after that day, which itself does not count.
     *
     * @param workingDays how many, at least 1
     */
    default LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorking)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
