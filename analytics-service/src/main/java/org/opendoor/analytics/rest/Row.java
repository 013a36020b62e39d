package org.opendoor.analytics.rest;

import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.usecase.Release;

/** One row of a week's table before it has a shape: gives each measure's cell. */
record Row(Release release, Slot slot) {

    Cell cell(Measure measure) {
        return release.figures().get(measure).at(slot);
    }

    CellView view(Measure measure) {
        return CellView.of(cell(measure));
    }

    String name() {
        return slot.equals(Slot.TOTAL) ? "ALL" : String.join(" ", slot.row());
    }
}
