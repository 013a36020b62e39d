package org.opendoor.analytics.projection;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody told when they were asked months later.
 *
 * @param after the months after which it was promised; empty for any other occasion
 * @param work empty where it was not talked about
 */
public record CheckIn(Optional<Integer> after, Optional<Said> work) {
    private static final Pattern MONTHS = Pattern.compile("(?:CHECK_IN|IN_WORK)-(\\d{1,2})M");

    public static CheckIn of(String cause, Optional<Said> work) {
        var months = MONTHS.matcher(cause);
        return new CheckIn(months.matches() ? Optional.of(Integer.valueOf(months.group(1))) : Optional.empty(), work);
    }

    /** Whether they work. */
    public enum Said {
        NOT_WORKING,
        /** How much was not said. */
        IN_WORK,
        FULL_TIME,
        PART_TIME,
        STOPPED_AGAIN
    }

    public boolean inWork() {
        return work.filter(said -> said != Said.NOT_WORKING && said != Said.STOPPED_AGAIN)
                .isPresent();
    }
}
