package org.opendoor.analytics.rest.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which people expect the words of a dimension: by their numbers, by what they mean, else by the alphabet. */
final class Order {
    private static final List<String> MEANT = List.of(
            "BETTER",
            "SAME",
            "WORSE",
            "RELIABLY_BETTER",
            "NO_RELIABLE_CHANGE",
            "RELIABLY_WORSE",
            "FIRST_QUARTER",
            "SECOND_QUARTER",
            "THIRD_QUARTER",
            "LAST_QUARTER",
            "UNABLE",
            "NOT_YET_READY",
            "WORK_READY",
            "WORKING");
    private static final List<String> LAST = List.of("OTHER", "NOT_STATED", "NOT_KNOWN");
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d+).*");

    static final Comparator<String> OF_WORDS = Comparator.<String>comparingInt(LAST::indexOf)
            .thenComparingInt(Order::number)
            .thenComparingInt(MEANT::indexOf)
            .thenComparing(Comparator.naturalOrder());

    private Order() {}

    /** Twice the first number, so that there is room for what lies below or above it. */
    private static int number(String word) {
        var number = NUMBER.matcher(word);
        if (!number.matches() || number.group(1).length() > 4) {
            return Integer.MAX_VALUE;
        }
        int twice = 2 * Integer.parseInt(number.group(1));
        return word.startsWith("U") ? twice - 1 : word.startsWith("OVER") ? twice + 1 : twice;
    }
}
