package org.opendoor.analytics.usecase;

import java.util.List;

/** The answer to somebody who asks for measures. */
public sealed interface Told {

    /** Week by week, in order. */
    record Weeks(List<Release> releases) implements Told {}

    record No(Why why) implements Told {}

    /** Why nothing is told. */
    enum Why {
        /** A week that is not over: its numbers would still move, and each move would be one person. */
        WEEK_NOT_OVER,
        /** The last week lies before the first. */
        WEEKS_TURNED_ROUND,
        /** More weeks than are told at once. */
        TOO_MANY_WEEKS
    }
}
