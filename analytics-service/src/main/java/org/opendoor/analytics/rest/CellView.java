package org.opendoor.analytics.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Cell;

/** A number of people on the wire: told or suppressed. */
@Schema(
        name = "People",
        oneOf = {CellView.Shown.class, SuppressedView.class})
public sealed interface CellView permits CellView.Shown, SuppressedView {

    /** Told. */
    @Schema(name = "Count")
    record Shown(
            @Schema(required = true, minimum = "5", multipleOf = 5, description = "People, to the nearest five.")
            int value)
            implements CellView {}

    static CellView of(Cell cell) {
        return switch (cell) {
            case Cell.Value(var value) -> new Shown(value);
            case Cell.Suppressed(var reason) -> new SuppressedView(reason);
        };
    }
}
