package org.opendoor.analytics.disclosure;

import java.util.Map;

/** Everything that may be told of one measure and month, each number in its slot. */
public record Figures(Map<Slot, Cell> cells) {
    public Figures {
        cells = Map.copyOf(cells);
    }

    /** The cell of a slot; a slot that no table has is an error of the caller. */
    public Cell at(Slot slot) {
        var cell = cells.get(slot);
        if (cell == null) {
            throw new IllegalArgumentException("no table has the slot " + slot);
        }
        return cell;
    }
}
