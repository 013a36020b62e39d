package org.opendoor.kit.history;

import java.util.List;

/**
 * A piece of the feed.
 *
 * @param items what happened, oldest first, across all journeys the caller may see
 * @param next where to go on asking, always there: an empty piece only says that nothing is new
 */
public record Changes(List<Happened> items, String next) {
    public Changes {
        items = List.copyOf(items);
    }
}
