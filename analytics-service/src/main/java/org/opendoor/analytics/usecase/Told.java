package org.opendoor.analytics.usecase;

import java.util.List;

/** The answer to somebody who asks for measures. */
public sealed interface Told {

    /** Month by month, in order. */
    record Months(List<Release> releases) implements Told {}

    record No(Why why) implements Told {}

    /** Why nothing is told. */
    enum Why {
        /** A month that is not over: its numbers would still move, and each move would be one person. */
        MONTH_NOT_OVER,
        /** The last month lies before the first. */
        MONTHS_TURNED_ROUND,
        /** More months than are told at once. */
        TOO_MANY_MONTHS
    }
}
