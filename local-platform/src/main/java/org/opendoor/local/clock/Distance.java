package org.opendoor.local.clock;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How people say how far the clock shall move: +5d, +2w, +3h, +30m, or an ISO duration. */
public final class Distance {
    private static final Pattern SHORT = Pattern.compile("\\+?(\\d{1,5})([wdhm])");

    private Distance() {}

    /**
     * The duration meant. A day is 24 hours.
     *
     * @throws IllegalArgumentException if it is none of these forms
     */
    public static Duration parse(String words) {
        var match = SHORT.matcher(words);
        if (!match.matches()) {
            return iso(words);
        }
        long number = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "w" -> Duration.ofDays(7 * number);
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }

    private static Duration iso(String words) {
        if (words.startsWith("-")) {
            throw backwards(words);
        }
        try {
            var duration = Duration.parse(words);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a distance in time: " + words + " (say +5d, +2w, +3h, +30m)", e);
        }
        throw backwards(words);
    }

    private static IllegalArgumentException backwards(String words) {
        return new IllegalArgumentException("The clock only goes forward: " + words);
    }
}
