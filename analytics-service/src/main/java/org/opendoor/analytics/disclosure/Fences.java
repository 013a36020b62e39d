package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.opendoor.analytics.disclosure.Bead.Pair;
import org.opendoor.analytics.disclosure.Bead.Single;
import org.opendoor.analytics.disclosure.Cell.Suppressed;
import org.opendoor.analytics.disclosure.Cell.Value;

/** Sets up the tables of a necklace as the fences of a {@link Ring}, one bead behind the other, and the total first. */
final class Fences {
    private final Ring ring = new Ring();
    private final Map<Slot, Passage> passages = new LinkedHashMap<>();
    private final Frame frame;
    private final Map<Slot, Cell> alone;

    Fences(Necklace necklace, Frame frame, Map<Slot, Cell> alone) {
        this.frame = frame;
        this.alone = alone;
        var beads = necklace.beads();
        beads.forEach(_ -> ring.landing());
        int here = ring.landing();
        cell(Slot.TOTAL, here, 0);
        for (int bead = 0; bead < beads.size(); bead++) {
            switch (beads.get(bead)) {
                case Single(var of) -> fence(of, bead, bead + 1);
                case Pair pair -> section(pair, bead, bead + 1);
            }
        }
    }

    Ring ring() {
        return ring;
    }

    /** The passage of each slot, in the order of the necklace's tables. */
    Map<Slot, Passage> passages() {
        return passages;
    }

    private void fence(Dimension of, int from, int to) {
        frame.slots(Breakdown.by(of)).forEach(slot -> cell(slot, from, to));
    }

    /** Two fences, and between them the cross table: a way from each row of the first to the rows it can go with. */
    private void section(Pair pair, int from, int to) {
        var behind = new HashMap<String, Integer>();
        for (Slot slot : frame.slots(Breakdown.by(pair.first()))) {
            behind.put(slot.row().getFirst(), ring.landing());
            cell(slot, from, behind.get(slot.row().getFirst()));
        }
        var before = new HashMap<String, Integer>();
        for (Slot slot : frame.slots(Breakdown.by(pair.second()))) {
            before.put(slot.row().getFirst(), ring.landing());
            cell(slot, before.get(slot.row().getFirst()), to);
        }
        for (Slot slot : frame.slots(Breakdown.by(pair.first(), pair.second()))) {
            cell(slot, behind.get(slot.row().getFirst()), before.get(slot.row().getLast()));
        }
    }

    private void cell(Slot slot, int from, int to) {
        passages.put(
                slot,
                ring.passage(
                        from,
                        to,
                        switch (alone.get(slot)) {
                            case Value told -> Span.of(told);
                            case Suppressed _ -> Span.FEW;
                        }));
    }
}
