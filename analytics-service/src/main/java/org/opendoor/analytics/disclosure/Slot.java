package org.opendoor.analytics.disclosure;

/** Where a number stands in the tables of one measure and week: a row of a breakdown, or the total. */
public record Slot(Breakdown by, String row) {
    /** The total, which is the same cell under every table. */
    public static final Slot TOTAL = new Slot(Breakdown.WHOLE, "ALL");
}
