package org.opendoor.analytics.disclosure;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.analytics.disclosure.Cell.Suppressed;
import org.opendoor.analytics.disclosure.Cell.Value;

/**
 * Turns exact counts into what may be told of them.
 *
 * <p>Counts under five are hidden and the others rounded. Then, as long as the told numbers of any table would narrow
 * down a hidden one, another number is hidden with it. What is promised: <em>knowing every number told for that month,
 * in every table, and which provider works where, each count that is hidden for being small could still be 0, 1, 2, 3
 * or 4.</em> Which further numbers are hidden depends on the told ones alone, never on how small a small one is.
 */
public final class SmallNumbers {
    private final Map<Slot, Integer> people = new HashMap<>();
    private final Ring ring = new Ring();
    private final Map<Slot, Cell> cells = new LinkedHashMap<>();
    private final Map<Slot, Ring.Passage> passages = new LinkedHashMap<>();

    private SmallNumbers(Tally tally, Necklace necklace, Frame frame) {
        people.putAll(tally.people());
        int gate = ring.landing();
        int here = ring.landing();
        cell(Slot.TOTAL, gate, here);
        for (var bead = necklace.beads().iterator(); bead.hasNext(); ) {
            var next = bead.next();
            int behind = bead.hasNext() ? ring.landing() : gate;
            fence(next, frame, here, behind);
            here = behind;
        }
    }

    /** What may be told of a tally. Every slot of the tally must have its row in the frame. */
    public static Figures protect(Tally tally, Necklace necklace, Frame frame) {
        var numbers = new SmallNumbers(tally, necklace, frame);
        numbers.hideWhatNarrows();
        return new Figures(numbers.cells);
    }

    private void fence(Bead bead, Frame frame, int from, int to) {
        switch (bead) {
            case Bead.Single(var of) -> frame.slots(Breakdown.by(of)).forEach(slot -> cell(slot, from, to));
            case Bead.Pair pair -> {
                var behindFirst = new HashMap<String, Integer>();
                for (Slot slot : frame.slots(Breakdown.by(pair.first()))) {
                    behindFirst.put(slot.row().getFirst(), ring.landing());
                    cell(slot, from, behindFirst.get(slot.row().getFirst()));
                }
                var beforeSecond = new HashMap<String, Integer>();
                for (Slot slot : frame.slots(Breakdown.by(pair.second()))) {
                    beforeSecond.put(slot.row().getFirst(), ring.landing());
                    cell(slot, beforeSecond.get(slot.row().getFirst()), to);
                }
                for (Slot slot : frame.slots(pair.crossed())) {
                    cell(
                            slot,
                            behindFirst.get(slot.row().getFirst()),
                            beforeSecond.get(slot.row().getLast()));
                }
            }
        }
    }

    private void cell(Slot slot, int from, int to) {
        int here = people.getOrDefault(slot, 0);
        var cell = Cell.of(here);
        cells.put(slot, cell);
        passages.put(slot, ring.passage(from, to, span(cell), here));
    }

    private static Span span(Cell alone) {
        return switch (alone) {
            case Value told -> Span.of(told);
            case Suppressed _ -> Span.FEW;
        };
    }

    private void hideWhatNarrows() {
        List<Slot> small = cells.keySet().stream().filter(slot -> !isTold(slot)).toList();
        Deque<Slot> companions = new ArrayDeque<>();
        for (Slot slot : small) {
            while (isAnythingTold() && !isOpen(slot)) {
                Slot companion = companionFor(slot);
                hide(companion);
                companions.push(companion);
            }
        }
        companions.forEach(companion -> tellAgainIfHarmless(companion, small));
    }

    private boolean isAnythingTold() {
        return cells.keySet().stream().anyMatch(this::isTold);
    }

    private boolean isTold(Slot slot) {
        return cells.get(slot) instanceof Value;
    }

    /** Whether a small count could be anything that a small count can be; what lies between two flows is one too. */
    private boolean isOpen(Slot slot) {
        var passage = passages.get(slot);
        return ring.canBe(passage, Span.FEW.low()) && ring.canBe(passage, Span.FEW.high());
    }

    /** The total, which is but one number; or else the smallest told in the same table, or else the smallest anywhere. */
    private Slot companionFor(Slot small) {
        return cells.keySet().stream()
                .filter(this::isTold)
                .min(Comparator.<Slot>comparingInt(slot -> distance(small, slot))
                        .thenComparingInt(this::toldAt))
                .orElseThrow();
    }

    private static int distance(Slot small, Slot other) {
        if (other.by().equals(Breakdown.WHOLE)) {
            return 0;
        }
        return other.by().equals(small.by()) ? 1 : 2;
    }

    private int toldAt(Slot slot) {
        return switch (cells.get(slot)) {
            case Value(var value) -> value;
            case Suppressed _ -> 0;
        };
    }

    private void hide(Slot slot) {
        cells.put(slot, Cell.HIDDEN);
        ring.limit(passages.get(slot), Span.ANY);
    }

    /** A companion hidden early may turn out unneeded once others are hidden; the last hidden are tried first. */
    private void tellAgainIfHarmless(Slot slot, List<Slot> small) {
        var cell = Cell.of(people.getOrDefault(slot, 0));
        cells.put(slot, cell);
        ring.limit(passages.get(slot), span(cell));
        if (!small.stream().allMatch(this::isOpen)) {
            hide(slot);
        }
    }
}
