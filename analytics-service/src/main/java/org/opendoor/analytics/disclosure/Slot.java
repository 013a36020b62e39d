package org.opendoor.analytics.disclosure;

import java.util.List;

/**
 * Where a number stands in the tables of one measure and month: a row of a breakdown, or the total.
 *
 * @param row a word for each dimension of the breakdown, in its order
 */
public record Slot(Breakdown by, List<String> row) {
    /** The total, which is the same cell under every table. */
    public static final Slot TOTAL = new Slot(Breakdown.WHOLE, List.of());

    public Slot {
        row = List.copyOf(row);
        if (row.size() != by.dimensions().size()) {
            throw new IllegalArgumentException(row + " is no row of " + by);
        }
    }

    /** Where the people of this slot stand in a table that splits by fewer dimensions. */
    Slot within(Breakdown coarse) {
        return new Slot(
                coarse,
                coarse.dimensions().stream()
                        .map(dimension -> row.get(by.dimensions().indexOf(dimension)))
                        .toList());
    }
}
