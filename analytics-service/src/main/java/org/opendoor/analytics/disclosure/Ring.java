package org.opendoor.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * People going round through the tables of one measure and month.
 *
 * <p>Each table is a fence that everybody passes, and each of its cells is a {@link Passage} in it: whoever passed the
 * total passes one row of each bead, and is back at the total. So any counts that a reader could believe, knowing all
 * tables, are a flow round this ring within the passages' spans, and the question "could this cell be 4?" is whether
 * people can be led another way. They are led along loops; that finds a way whenever there is one (flows in whole
 * numbers).
 *
 * <p>The ring knows what a reader knows, and not how many people there truly are: what is decided here cannot depend on
 * how small a small number is.
 */
final class Ring {
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Loop.Step>> steps = new ArrayList<>();

    /** A new landing between passages. */
    int landing() {
        steps.add(new ArrayList<>());
        return steps.size() - 1;
    }

    Passage passage(int from, int to, Span alone) {
        var passage = new Passage(passages.size(), from, to, alone);
        passages.add(passage);
        steps.get(from).add(new Loop.Step(passage, true));
        steps.get(to).add(new Loop.Step(passage, false));
        return passage;
    }

    List<Passage> passages() {
        return passages;
    }

    int landings() {
        return steps.size();
    }

    List<Loop.Step> stepsFrom(int landing) {
        return steps.get(landing);
    }

    /** Some flow that a reader could believe. There is one, as long as the told numbers tell of people there were. */
    Flow believable() {
        var flow = Flow.ofNobody(passages.size());
        for (Passage passage : passages) {
            flow = raised(flow, passage);
        }
        return flow;
    }

    private Flow raised(Flow flow, Passage passage) {
        return flow.through(passage) >= passage.span().low()
                ? flow
                : led(flow, passage, passage.span().low(), passage, false)
                        .orElseThrow(() -> new IllegalArgumentException("nobody could believe these tables"));
    }

    /** A believable flow as like this one as can be, with so many people in the passage; empty if there is none. */
    Optional<Flow> changed(Flow flow, Passage passage, long people, Passage fixed) {
        return led(flow, passage, people, fixed, false);
    }

    /** The same at the price of told numbers, which are given up where they stand in the way. */
    Optional<Flow> changedAtAPrice(Flow flow, Passage passage, long people) {
        return led(flow, passage, people, passage, true);
    }

    private Optional<Flow> led(Flow flow, Passage passage, long people, Passage fixed, boolean mayGiveUp) {
        var now = flow;
        while (now.through(passage) != people) {
            var first = new Loop.Step(passage, now.through(passage) < people);
            var scout = new Scout(this, now, first, fixed);
            var found = scout.free();
            if (found.isEmpty() && mayGiveUp) {
                found = scout.cheapest();
            }
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var loop = found.get();
            loop.clear(now);
            now = now.led(loop, Math.min(loop.room(now), Math.abs(people - now.through(passage))));
        }
        return Optional.of(now);
    }
}
