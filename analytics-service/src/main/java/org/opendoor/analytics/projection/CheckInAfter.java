package org.opendoor.analytics.projection;

import java.util.Optional;

/** After how long somebody was asked again. */
enum CheckInAfter {
    ONE_MONTH,
    THREE_MONTHS,
    SIX_MONTHS,
    TWELVE_MONTHS,
    ANOTHER_TIME;

    static CheckInAfter of(Optional<Integer> months) {
        return switch (months.orElse(0)) {
            case 1 -> ONE_MONTH;
            case 3 -> THREE_MONTHS;
            case 6 -> SIX_MONTHS;
            case 12 -> TWELVE_MONTHS;
            default -> ANOTHER_TIME;
        };
    }
}
