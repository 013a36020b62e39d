package org.opendoor.analytics.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rows that every table has, whether anybody stands in them or not: a row left out would be a zero told.
 *
 * @param rows the words of each dimension; of a dimension whose combinations are known, the ones that can be combined
 * @param possible for a crossed table in which not everything can be (a provider works in some districts only), what
 *     can. That is no secret, and whoever knows it can add up; so the protection has to know it too
 */
public record Frame(Map<Dimension, Set<String>> rows, Map<Breakdown, Set<List<String>>> possible) {
    private static final Comparator<List<String>> BY_WORDS =
            Comparator.<List<String>, String>comparing(List::getFirst).thenComparing(List::getLast);

    public Frame {
        rows = sorted(rows, TreeSet::new);
        possible = sorted(possible, () -> new TreeSet<>(BY_WORDS));
        for (var known : possible.entrySet()) {
            for (int n = 0; n < 2; n++) {
                rows.put(known.getKey().dimensions().get(n), words(known.getValue(), n));
            }
        }
    }

    private static Set<String> words(Set<List<String>> combinations, int n) {
        return combinations.stream().map(words -> words.get(n)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <K, V> Map<K, Set<V>> sorted(Map<K, Set<V>> sets, Supplier<Set<V>> empty) {
        var copies = new HashMap<K, Set<V>>();
        sets.forEach((key, set) -> {
            var copy = empty.get();
            copy.addAll(set);
            copies.put(key, copy);
        });
        return copies;
    }

    /** This frame with room for everybody in the tallies, in case somebody came while it was read. */
    public Frame widenedFor(Collection<Tally> tallies) {
        var wider = new Frame(rows, possible);
        for (Tally tally : tallies) {
            tally.people().keySet().forEach(wider::makeRoom);
        }
        return wider;
    }

    private void makeRoom(Slot slot) {
        var dimensions = slot.by().dimensions();
        for (int n = 0; n < dimensions.size(); n++) {
            rows.computeIfAbsent(dimensions.get(n), _ -> new TreeSet<>())
                    .add(slot.row().get(n));
        }
        if (possible.containsKey(slot.by())) {
            possible.get(slot.by()).add(slot.row());
        }
    }

    /** The slots of one breakdown, in the order in which a table shows them. */
    public List<Slot> slots(Breakdown by) {
        if (by.dimensions().size() == 2) {
            return crossed(by).stream().map(row -> new Slot(by, row)).toList();
        }
        return by.equals(Breakdown.WHOLE)
                ? List.of(Slot.TOTAL)
                : words(by.dimensions().getFirst()).stream()
                        .map(word -> new Slot(by, List.of(word)))
                        .toList();
    }

    private Collection<List<String>> crossed(Breakdown by) {
        var known = possible.get(by);
        if (known != null) {
            return known;
        }
        return words(by.dimensions().getFirst()).stream()
                .flatMap(first -> words(by.dimensions().getLast()).stream().map(second -> List.of(first, second)))
                .toList();
    }

    private Set<String> words(Dimension dimension) {
        return rows.getOrDefault(dimension, Set.of());
    }
}
