package org.opendoor.analytics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Looks for a loop on which one more person could be led through a passage, or one fewer, without leaving what a reader
 * could believe; and if there is none, for the one on which the fewest told numbers would have to be given up (Dijkstra).
 */
final class Scout {
    private static final long UNSEEN = Long.MAX_VALUE;

    private final Ring ring;
    private final Flow flow;
    private final Loop.Step first;
    private final Passage fixed;
    private final Loop.Step[] cameBy;

    private record Stop(int landing, long price) implements Comparable<Stop> {
        @Override
        public int compareTo(Stop other) {
            return Long.compare(price, other.price);
        }
    }

    /**
     * @param first the step that the loop is for
     * @param fixed a passage that has to stay as it is; the one of the first step if there is no other
     */
    Scout(Ring ring, Flow flow, Loop.Step first, Passage fixed) {
        this.ring = ring;
        this.flow = flow;
        this.first = first;
        this.fixed = fixed;
        this.cameBy = new Loop.Step[ring.landings()];
    }

    /** The shortest loop that has room as things are. */
    Optional<Loop> free() {
        var open = new ArrayDeque<Integer>(List.of(first.end()));
        while (!open.isEmpty() && cameBy[first.start()] == null) {
            for (Loop.Step step : ring.stepsFrom(open.remove())) {
                if (cameBy[step.end()] == null && isOpen(step) && step.hasRoom(flow)) {
                    cameBy[step.end()] = step;
                    open.add(step.end());
                }
            }
        }
        return loop();
    }

    /** The loop that has room at the lowest price. */
    Optional<Loop> cheapest() {
        var prices = new long[ring.landings()];
        Arrays.fill(prices, UNSEEN);
        prices[first.end()] = 0;
        var open = new PriorityQueue<Stop>(List.of(new Stop(first.end(), 0)));
        while (!open.isEmpty()) {
            var here = open.remove();
            if (here.price() > prices[here.landing()]) {
                continue;
            }
            for (Loop.Step step : ring.stepsFrom(here.landing())) {
                if (isOpen(step) && (step.hasRoom(flow) || step.passage().isTold())) {
                    long price = here.price()
                            + (step.hasRoom(flow) ? 1 : step.passage().price());
                    if (price < prices[step.end()]) {
                        prices[step.end()] = price;
                        cameBy[step.end()] = step;
                        open.add(new Stop(step.end(), price));
                    }
                }
            }
        }
        return loop();
    }

    private boolean isOpen(Loop.Step step) {
        return step.passage() != first.passage() && step.passage() != fixed;
    }

    private Optional<Loop> loop() {
        var steps = new ArrayList<>(List.of(first));
        for (int here = first.start(); here != first.end(); here = cameBy[here].start()) {
            if (cameBy[here] == null) {
                return Optional.empty();
            }
            steps.add(cameBy[here]);
        }
        Collections.reverse(steps);
        return Optional.of(new Loop(steps));
    }
}
