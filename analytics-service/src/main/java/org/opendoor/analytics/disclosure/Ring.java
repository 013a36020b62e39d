package org.opendoor.analytics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * People going round through the tables of one week.
 *
 * <p>Each table is a fence that everybody passes, and each of its cells is a {@link Passage} in it: whoever passed the
 * total passes one district, one of its providers, one route and one kind, and is back at the total. So any counts that
 * a reader could believe, knowing all tables, are a flow round this ring within the passages' spans, and the question
 * "could this cell be 4?" is whether people can be led another way. The ring starts with the true flow and shifts one
 * person at a time along a loop, which finds a way whenever there is one (flows in whole numbers).
 */
final class Ring {
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Passage>> at = new ArrayList<>();

    /** One way from one landing of the ring to the next. */
    static final class Passage {
        private final int from;
        private final int to;
        private final long truth;
        private Span span;
        private long flow;

        private Passage(int from, int to, Span span, long truth) {
            this.from = from;
            this.to = to;
            this.span = span;
            this.truth = truth;
            this.flow = truth;
        }
    }

    /** A new landing between passages. */
    int landing() {
        at.add(new ArrayList<>());
        return at.size() - 1;
    }

    Passage passage(int from, int to, Span span, long truth) {
        var passage = new Passage(from, to, span, truth);
        passages.add(passage);
        at.get(from).add(passage);
        at.get(to).add(passage);
        return passage;
    }

    /** Tells the reader more or less about one passage; everybody goes back to where they truly are. */
    void limit(Passage passage, Span span) {
        passage.span = span;
        passages.forEach(each -> each.flow = each.truth);
    }

    /** Whether some flow that a reader could believe has exactly this many people in the passage. */
    boolean canBe(Passage passage, long people) {
        while (passage.flow != people) {
            if (!shift(passage, passage.flow < people)) {
                return false;
            }
        }
        return true;
    }

    /** Leads one person more (or fewer) through the passage, on a loop that closes elsewhere. */
    private boolean shift(Passage passage, boolean more) {
        var loop = more ? way(passage.to, passage.from, passage) : way(passage.from, passage.to, passage);
        if (loop.isEmpty()) {
            return false;
        }
        passage.flow += more ? 1 : -1;
        int here = more ? passage.to : passage.from;
        for (Passage step : loop) {
            boolean forward = step.from == here;
            step.flow += forward ? 1 : -1;
            here = forward ? step.to : step.from;
        }
        return true;
    }

    /** The shortest way on which one person can be moved without leaving a span; empty if there is none. */
    private List<Passage> way(int start, int end, Passage without) {
        var cameBy = new Passage[at.size()];
        var open = new ArrayDeque<Integer>(List.of(start));
        while (!open.isEmpty()) {
            int here = open.remove();
            for (Passage step : at.get(here)) {
                boolean forward = step.from == here;
                int there = forward ? step.to : step.from;
                if (step == without || there == start || cameBy[there] != null || !hasRoom(step, forward)) {
                    continue;
                }
                cameBy[there] = step;
                if (there == end) {
                    return backtrack(cameBy, start, end);
                }
                open.add(there);
            }
        }
        return List.of();
    }

    private static boolean hasRoom(Passage step, boolean forward) {
        return forward ? step.flow < step.span.high() : step.flow > step.span.low();
    }

    private static List<Passage> backtrack(Passage[] cameBy, int start, int end) {
        var way = new ArrayList<Passage>();
        for (int here = end; here != start; ) {
            Passage step = cameBy[here];
            way.add(step);
            here = step.to == here ? step.from : step.to;
        }
        Collections.reverse(way);
        return way;
    }
}
