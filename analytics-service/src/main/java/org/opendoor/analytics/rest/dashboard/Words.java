package org.opendoor.analytics.rest.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;

/** What stands in tables and forms, in words that people use. */
final class Words {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Words() {}

    static String of(Month month) {
        return MONTH.format(month.first());
    }

    static String of(Measure measure) {
        return sentence(measure.name());
    }

    static String of(Dimension dimension) {
        return switch (dimension) {
            case CUSTOMER_KIND -> "Kind of customer";
            case MODE -> "One-to-one or group, and how";
            case RETURNING -> "New or coming back";
            case STAGE -> "How far they had come";
            case WAITING -> "Days waited";
            case CHECK_IN -> "Time since the ending";
            case READINESS_BEFORE -> "Readiness for work at the start";
            case READINESS_AFTER -> "Readiness for work afterwards";
            case ABOUT -> "What the wish was about";
            case SATISFIED -> "Satisfaction";
            case DISTRICT,
                    PROVIDER,
                    ROUTE,
                    AGE_BAND,
                    GENDER,
                    ETHNICITY,
                    CONDITION,
                    MODULE,
                    REASON,
                    CHANGE,
                    WORK,
                    PRACTITIONERS,
                    VENUES,
                    GROUP_SIZE,
                    DECIDED_BY,
                    EXPECTATIONS -> sentence(dimension.name());
        };
    }

    /** A word of a table's row. Codes of places stay as they are; people know them. */
    static String row(String word) {
        return CODE.matcher(word).matches() ? sentence(word) : word;
    }

    /** The name in {@code leftEarlyRate}. */
    static String column(String name) {
        return sentence(name.replaceAll("([A-Z])", "_$1"));
    }

    private static String sentence(String code) {
        var words = code.replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .replace("phq 9", "PHQ-9")
                .replace("gad 7", "GAD-7");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
