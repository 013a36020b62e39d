package org.opendoor.kit.webhook;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.opendoor.kit.history.Place;
import org.opendoor.kit.page.Cursor;

/**
 * From where everything is sent again.
 *
 * @param after a cursor of the feed or of a delivery; absent for everything that is kept
 */
public record Replay(
        @Size(max = 1000) @Pattern(regexp = "[A-Za-z0-9_=-]+")
        String after) {
    Place from() {
        return Cursor.of(after).map(Place::of).orElse(Place.BEGINNING);
    }
}
