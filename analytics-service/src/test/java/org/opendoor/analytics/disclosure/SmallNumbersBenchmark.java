package org.opendoor.analytics.disclosure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What protecting one measure and month costs, in a region of 40 districts and 60 providers, and how many numbers it
 * hides besides the small ones. Not named like a test, so that no build runs it: {@code ./mvnw -pl analytics-service -am
 * test -Dtest=SmallNumbersBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class SmallNumbersBenchmark {
    private static final int ROUNDS = 30;
    private static final Necklace NECKLACE = Necklace.of(
            Bead.pair(Dimension.DISTRICT, Dimension.PROVIDER),
            Bead.pair(Dimension.ROUTE, Dimension.CUSTOMER_KIND),
            Bead.pair(Dimension.AGE_BAND, Dimension.GENDER),
            Bead.one(Dimension.ETHNICITY),
            Bead.pair(Dimension.REASON, Dimension.STAGE));

    private final Random random = new Random(7);
    private final Frame frame = frame();

    @Test
    void a_month_of_a_region() {
        for (int people : new int[] {100, 300, 1_000, 3_000, 20_000}) {
            IntStream.range(0, ROUNDS).forEach(_ -> protect(people)); // warms up
            var runs = IntStream.range(0, ROUNDS).mapToObj(_ -> protect(people)).toList();
            System.out.printf(
                    "SMALL NUMBERS %6d people: %.1f ms of processor (slowest %.1f); of %d cells %d small, %.1f companions%n",
                    people,
                    runs.stream().mapToDouble(Run::milliseconds).average().orElseThrow(),
                    runs.stream().mapToDouble(Run::milliseconds).max().orElseThrow(),
                    runs.getFirst().cells(),
                    runs.getFirst().small(),
                    runs.stream().mapToLong(Run::companions).average().orElseThrow());
        }
    }

    private record Run(double milliseconds, int cells, long small, long companions) {}

    private Run protect(int people) {
        var tally = tally(people);
        var processor = ManagementFactory.getThreadMXBean();
        long before = processor.getCurrentThreadCpuTime();
        var told = SmallNumbers.protect(tally, NECKLACE, frame).cells();
        double milliseconds = (processor.getCurrentThreadCpuTime() - before) / 1e6;
        long small = told.keySet().stream()
                .filter(slot -> tally.at(slot) < Cell.STEP)
                .count();
        long hidden = told.values().stream().filter(Cell.HIDDEN::equals).count();
        return new Run(milliseconds, told.size(), small, hidden - small);
    }

    /** Each provider works in one to four districts. */
    private Frame frame() {
        var works = new HashSet<List<String>>();
        for (int provider = 0; provider < 60; provider++) {
            works.add(List.of("D" + provider % 40, "P" + provider));
            for (int more = random.nextInt(4); more > 0; more--) {
                works.add(List.of("D" + random.nextInt(40), "P" + provider));
            }
        }
        var rows = new EnumMap<Dimension, Set<String>>(Dimension.class);
        Map.of(
                        Dimension.ROUTE, 3,
                        Dimension.CUSTOMER_KIND, 4,
                        Dimension.AGE_BAND, 6,
                        Dimension.GENDER, 7,
                        Dimension.ETHNICITY, 7,
                        Dimension.REASON, 6,
                        Dimension.STAGE, 7)
                .forEach((dimension, count) -> rows.put(dimension, words(count)));
        return new Frame(rows, Map.of(Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER), works));
    }

    /** The first rows have more people than the last, as in life. */
    private Tally tally(int people) {
        var ways = new ArrayList<List<Slot>>();
        NECKLACE.beads().forEach(bead -> ways.add(frame.slots(bead.breakdowns().getLast())));
        var groups = new HashMap<Map<Dimension, String>, Integer>();
        for (int person = 0; person < people; person++) {
            var own = new EnumMap<Dimension, String>(Dimension.class);
            for (List<Slot> slots : ways) {
                var way = slots.get((int) (Math.pow(random.nextDouble(), 2) * slots.size()));
                for (int n = 0; n < way.row().size(); n++) {
                    own.put(way.by().dimensions().get(n), way.row().get(n));
                }
            }
            groups.merge(own, 1, Integer::sum);
        }
        return Tally.of(groups, NECKLACE);
    }

    private static Set<String> words(int count) {
        var words = new TreeSet<String>();
        IntStream.range(0, count).forEach(n -> words.add("ROW " + n));
        return words;
    }
}
