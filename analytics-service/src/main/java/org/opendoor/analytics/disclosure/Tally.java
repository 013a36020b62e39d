package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * The exact counts of one measure and month, slot by slot; where nobody stands, no entry. They go into
 * {@link SmallNumbers} and come out nowhere.
 */
public record Tally(Map<Slot, Integer> people) {
    /** A month in which nobody counts. */
    public static final Tally NOBODY = new Tally(Map.of());

    public Tally {
        people = Map.copyOf(people);
    }

    /** The tally of groups of people, each of which has a word for every dimension of the necklace. */
    public static Tally of(Map<Map<Dimension, String>, Integer> groups, Necklace necklace) {
        var people = new HashMap<Slot, Integer>();
        groups.forEach((group, count) -> necklace.breakdowns().forEach(by -> {
            var row = by.dimensions().stream().map(group::get).toList();
            people.merge(new Slot(by, row), count, Integer::sum);
        }));
        return new Tally(people);
    }

    public int at(Slot slot) {
        return people.getOrDefault(slot, 0);
    }
}
