package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The exact counts of one measure and week. They go into {@link SmallNumbers} and come out nowhere. */
public record Tally(Map<Group, Integer> people) {
    public Tally {
        people = Map.copyOf(people);
    }

    /** How many people stand in each slot of a breakdown; where nobody stands, no entry. */
    Map<Slot, Integer> by(Breakdown breakdown) {
        return summed(group -> group.slot(breakdown));
    }

    /** How many people each provider has from each district. */
    Map<Door, Integer> byDoor() {
        return summed(group -> new Door(group.district(), group.provider()));
    }

    private <K> Map<K, Integer> summed(Function<Group, K> key) {
        var sums = new HashMap<K, Integer>();
        people.forEach((group, count) -> sums.merge(key.apply(group), count, Integer::sum));
        return sums;
    }

    /** The way from a district to a provider who works there. */
    record Door(String district, String provider) {}
}
