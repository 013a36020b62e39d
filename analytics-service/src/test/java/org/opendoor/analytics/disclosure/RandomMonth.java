package org.opendoor.analytics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small necklace made up by chance, and a month of people on it: one to three beads, of one dimension or two, in which
 * some combinations may be impossible.
 */
record RandomMonth(Necklace necklace, Frame frame, Tally tally) {
    static final int MOST_PEOPLE = 30;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    static RandomMonth of(long seed) {
        var random = new Random(seed);
        var beads = new ArrayList<Bead>();
        var rows = new EnumMap<Dimension, Set<String>>(Dimension.class);
        var possible = new HashMap<Breakdown, Set<List<String>>>();
        for (int bead = 0; bead <= random.nextInt(3); bead++) {
            var first = DIMENSIONS.get(2 * bead);
            var second = DIMENSIONS.get(2 * bead + 1);
            if (random.nextInt(3) == 0) {
                beads.add(Bead.one(first));
                rows.put(first, words(1 + random.nextInt(4)));
            } else {
                beads.add(Bead.pair(first, second));
                rows.put(first, words(1 + random.nextInt(2)));
                rows.put(second, words(1 + random.nextInt(3)));
                if (random.nextBoolean()) {
                    possible.put(Breakdown.by(first, second), some(random, rows.get(first), rows.get(second)));
                }
            }
        }
        var necklace = new Necklace(beads);
        var frame = new Frame(rows, possible);
        return new RandomMonth(necklace, frame, tally(random, necklace, frame));
    }

    Figures told() {
        return SmallNumbers.protect(tally, necklace, frame);
    }

    Map<Slot, Cell> alone() {
        var cells = new HashMap<Slot, Cell>();
        necklace.breakdowns().forEach(by -> frame.slots(by).forEach(slot -> cells.put(slot, Cell.of(tally.at(slot)))));
        return cells;
    }

    boolean isSmall(Slot slot) {
        return tally.at(slot) < Cell.STEP;
    }

    private static Tally tally(Random random, Necklace necklace, Frame frame) {
        var groups = new HashMap<Map<Dimension, String>, Integer>();
        double unevenness = 1 + random.nextInt(4);
        for (int person = random.nextInt(MOST_PEOPLE); person > 0; person--) {
            var own = new EnumMap<Dimension, String>(Dimension.class);
            for (Bead bead : necklace.beads()) {
                var ways = frame.slots(bead.breakdowns().getLast());
                var way = ways.get((int) (Math.pow(random.nextDouble(), unevenness) * ways.size()));
                for (int n = 0; n < way.row().size(); n++) {
                    own.put(way.by().dimensions().get(n), way.row().get(n));
                }
            }
            groups.merge(own, 1, Integer::sum);
        }
        return Tally.of(groups, necklace);
    }

    private static Set<String> words(int count) {
        return new TreeSet<>(List.of("A", "B", "C", "D").subList(0, count));
    }

    /** Combinations in which each row has at least one partner. */
    private static Set<List<String>> some(Random random, Set<String> firsts, Set<String> seconds) {
        var combinations = new HashSet<List<String>>();
        firsts.forEach(first -> combinations.add(List.of(first, any(random, seconds))));
        seconds.forEach(second -> combinations.add(List.of(any(random, firsts), second)));
        return combinations;
    }

    private static String any(Random random, Set<String> words) {
        return List.copyOf(words).get(random.nextInt(words.size()));
    }
}
