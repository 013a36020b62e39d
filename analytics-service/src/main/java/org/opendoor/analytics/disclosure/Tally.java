package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * Requires that all tables of the necklace speak of the same people, and that each of them has a row.
     *
     * @throws IllegalArgumentException if not: numbers that contradict each other give away more than anybody can protect
     */
    void requireThatItFits(Necklace necklace, Frame frame) {
        var known = new HashSet<Slot>();
        necklace.breakdowns().forEach(by -> known.addAll(frame.slots(by)));
        if (!known.containsAll(people.keySet())) {
            throw new IllegalArgumentException("somebody stands where no table has a row");
        }
        for (Bead bead : necklace.beads()) {
            switch (bead) {
                case Bead.Single(var of) -> requireSame(Breakdown.by(of), Breakdown.WHOLE);
                case Bead.Pair pair -> {
                    requireSame(pair.crossed(), Breakdown.by(pair.first()));
                    requireSame(pair.crossed(), Breakdown.by(pair.second()));
                    requireSame(Breakdown.by(pair.first()), Breakdown.WHOLE);
                }
            }
        }
    }

    private void requireSame(Breakdown fine, Breakdown coarse) {
        var sums = new HashMap<Slot, Integer>();
        of(fine).forEach((slot, count) -> sums.merge(slot.within(coarse), count, Integer::sum));
        if (!sums.equals(of(coarse))) {
            throw new IllegalArgumentException("the tables by " + fine + " and " + coarse + " do not agree");
        }
    }

    private Map<Slot, Integer> of(Breakdown by) {
        return people.entrySet().stream()
                .filter(entry -> entry.getKey().by().equals(by))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
