package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A reader with a machine: tries every possible month against all published tables at once and writes down what each
 * number could be. Knows which combinations are possible, and even which numbers were hidden for being small. Shares no
 * code with the protection.
 *
 * <p>Each bead is tried by itself, in every way in which people may stand in its finest table. Ways of two beads with
 * the same number of people can always be had at once, because anybody may stand anywhere in each of them.
 */
final class PatientReader {
    private final RandomMonth month;
    private final Map<Slot, Cell> told;
    private final int most;

    /**
     * @param most the largest number of people that is tried
     */
    PatientReader(RandomMonth month, Map<Slot, Cell> told, int most) {
        this.month = month;
        this.told = told;
        this.most = most;
    }

    /** What each number could be. */
    Map<Slot, Set<Integer>> believable() {
        var beads = month.necklace().beads().stream().map(this::ways).toList();
        var totals = new TreeSet<>(beads.getFirst().keySet());
        beads.forEach(bead -> totals.retainAll(bead.keySet()));
        var believable = new HashMap<Slot, Set<Integer>>();
        for (int total : totals) {
            beads.forEach(bead -> bead.get(total)
                    .forEach((slot, counts) -> believable
                            .computeIfAbsent(slot, _ -> new TreeSet<>())
                            .addAll(counts)));
        }
        return believable;
    }

    /** By the number of people: what the numbers of one bead could be. */
    private Map<Integer, Map<Slot, Set<Integer>>> ways(Bead bead) {
        var bench = new Bench(bead);
        bench.seat(0);
        return bench.found;
    }

    /** People being seated on one bead, cell by cell. */
    private final class Bench {
        private final Map<Integer, Map<Slot, Set<Integer>>> found = new TreeMap<>();
        private final List<Slot> slots;
        private final int[][] countedIn;
        private final int[] people;
        private final int[] lowest;
        private final int[] highest;

        Bench(Bead bead) {
            slots = Stream.concat(Stream.of(Breakdown.WHOLE), bead.breakdowns().stream())
                    .flatMap(by -> month.frame().slots(by).stream())
                    .toList();
            people = new int[slots.size()];
            lowest = slots.stream().mapToInt(PatientReader.this::lowest).toArray();
            highest = slots.stream().mapToInt(PatientReader.this::highest).toArray();
            countedIn = month.frame().slots(bead.breakdowns().getLast()).stream()
                    .map(this::tablesOf)
                    .toArray(int[][]::new);
        }

        /** Where somebody in this cell is counted: here, in the rows it belongs to, and in the total. */
        private int[] tablesOf(Slot cell) {
            var rows = Stream.of(0, 1)
                    .filter(n -> n < cell.row().size())
                    .map(n -> new Slot(
                            Breakdown.by(cell.by().dimensions().get(n)),
                            List.of(cell.row().get(n))));
            return Stream.of(Stream.of(Slot.TOTAL, cell), rows)
                    .flatMap(slot -> slot)
                    .distinct()
                    .mapToInt(slots::indexOf)
                    .toArray();
        }

        private void seat(int cell) {
            if (cell == countedIn.length) {
                note();
                return;
            }
            int seated = 0;
            while (nobodyTooMany(countedIn[cell])) {
                seat(cell + 1);
                add(cell, 1);
                seated++;
            }
            add(cell, -seated);
        }

        private void add(int cell, int count) {
            for (int n : countedIn[cell]) {
                people[n] += count;
            }
        }

        private boolean nobodyTooMany(int[] numbers) {
            for (int n : numbers) {
                if (people[n] > highest[n]) {
                    return false;
                }
            }
            return true;
        }

        private void note() {
            for (int n = 0; n < people.length; n++) {
                if (people[n] < lowest[n]) {
                    return;
                }
            }
            var ofTotal = found.computeIfAbsent(people[0], _ -> new HashMap<>());
            for (int n = 0; n < people.length; n++) {
                ofTotal.computeIfAbsent(slots.get(n), _ -> new TreeSet<>()).add(people[n]);
            }
        }
    }

    private int highest(Slot slot) {
        return switch (told.get(slot)) {
            case Cell.Value(var value) -> value + 2;
            case Cell.Suppressed _ -> month.isSmall(slot) ? 4 : most;
        };
    }

    private int lowest(Slot slot) {
        return switch (told.get(slot)) {
            case Cell.Value(var value) -> Math.max(5, value - 2);
            case Cell.Suppressed _ -> 0;
        };
    }
}
