package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whether somebody works, as it was last told. Nothing older is kept: what counts is how they are now, and how often that
 * has turned.
 *
 * @param status what was told
 * @param since the day on which they began to work, or not to
 * @param asOf the day for which it was told; an older day overwrites nothing
 * @param turns how often it was told that they began or stopped to work: odd while they work
 */
public record Work(WorkStatus status, LocalDate since, LocalDate asOf, int turns) {
    public Work {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What was told first of all. */
    static Work first(WorkStatus status, LocalDate asOf) {
        return new Work(status, asOf, asOf, status.isWorking() ? 1 : 0);
    }

    /** Of two tellings for one day the one that ends work holds: the order of their arrival must not matter. */
    boolean isOlderThan(WorkStatus told, LocalDate day) {
        return day.isAfter(asOf) || (day.equals(asOf) && status.isWorking() && !told.isWorking());
    }

    Work then(WorkStatus told, LocalDate day) {
        return told.isWorking() == status.isWorking()
                ? new Work(told, since, day, turns)
                : new Work(told, day, day, turns + 1);
    }
}
