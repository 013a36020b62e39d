package org.opendoor.analytics.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns exact counts into what may be told of them.
 *
 * <p>Counts under five are hidden and the others rounded. Then, as long as the told numbers of any table would narrow
 * down a hidden one, another number is hidden with it, a companion. What is promised: <em>knowing every number told of
 * that measure and month, in every table, and which combinations are possible, each count that is hidden for being small
 * could still be 0, 1, 2, 3 or 4.</em> Which companions are hidden depends on what would be told without them, never on
 * how small a small number is; and none of them could be told again alone.
 */
public final class SmallNumbers {
    private final Map<Slot, Passage> passages;
    private final Ring ring;
    private List<Witness> witnesses = new ArrayList<>();

    private SmallNumbers(Fences fences) {
        this.passages = fences.passages();
        this.ring = fences.ring();
    }

    /**
     * What may be told of a tally.
     *
     * @throws IllegalArgumentException if the tally's tables do not speak of the same people, or if somebody stands where
     *     the frame has no row: such numbers cannot be protected
     */
    public static Figures protect(Tally tally, Necklace necklace, Frame frame) {
        tally.requireThatItFits(necklace, frame);
        var alone = new LinkedHashMap<Slot, Cell>();
        for (Breakdown by : necklace.breakdowns()) {
            frame.slots(by).forEach(slot -> alone.put(slot, Cell.of(tally.at(slot))));
        }
        var numbers = new SmallNumbers(new Fences(necklace, frame, alone));
        numbers.hideCompanions();
        numbers.tellAgainWhatIsHarmless();
        alone.replaceAll(numbers::told);
        return new Figures(alone);
    }

    /** Where nothing is told there is nothing to read. */
    private void hideCompanions() {
        if (ring.passages().stream().noneMatch(Passage::isTold)
                || ring.passages().stream().noneMatch(Passage::isSmall)) {
            return;
        }
        var flow = ring.believable();
        for (Passage small : ring.passages()) {
            if (small.isSmall()) {
                witnesses.add(witness(flow, small, Span.FEW.low()));
                witnesses.add(witness(flow, small, Span.FEW.high()));
            }
        }
    }

    /** What lies between two flows in which the number is 0 and 4 is one, too. */
    private Witness witness(Flow flow, Passage small, long people) {
        return new Witness(
                small,
                ring.changedAtAPrice(flow, small, people)
                        .orElseThrow(() -> new IllegalArgumentException("a row in which nobody could ever stand")));
    }

    /** A companion hidden early may turn out unneeded once others are hidden; the dearest are tried first. */
    private void tellAgainWhatIsHarmless() {
        ring.passages().stream()
                .filter(passage -> !passage.isSmall() && !passage.isTold())
                .sorted(Comparator.comparingLong(Passage::price).reversed())
                .forEach(this::tellAgainIfHarmless);
    }

    private void tellAgainIfHarmless(Passage companion) {
        companion.tellAgain();
        var unshaken = new ArrayList<Witness>();
        for (Witness witness : witnesses) {
            var again = witness.believing(companion, ring);
            if (again.isEmpty()) {
                companion.giveUp();
                return;
            }
            unshaken.add(again.get());
        }
        witnesses = unshaken;
    }

    private Cell told(Slot slot, Cell alone) {
        return passages.get(slot).isTold() ? alone : Cell.HIDDEN;
    }
}
