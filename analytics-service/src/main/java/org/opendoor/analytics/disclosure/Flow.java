package org.opendoor.analytics.disclosure;

/** One way in which people may have gone round the ring: how many went through each passage. Never changes. */
final class Flow {
    private final long[] people;

    private Flow(long[] people) {
        this.people = people;
    }

    static Flow ofNobody(int passages) {
        return new Flow(new long[passages]);
    }

    long through(Passage passage) {
        return people[passage.number()];
    }

    /** How many more (or fewer) may go through the passage before a reader could not believe it. */
    long room(Passage passage, boolean more) {
        return more
                ? passage.span().high() - through(passage)
                : through(passage) - passage.span().low();
    }

    /** This flow with people led along a loop; {@code count} may not be more than the loop has room for. */
    Flow led(Loop loop, long count) {
        var led = people.clone();
        for (Loop.Step step : loop.steps()) {
            led[step.passage().number()] += step.more() ? count : -count;
        }
        return new Flow(led);
    }
}
