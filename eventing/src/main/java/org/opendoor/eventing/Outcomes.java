package org.opendoor.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What became of the events that were heard since this process began, for each consumer. Only what was committed counts: a
 * batch that was rolled back and tried again counts once.
 */
@ApplicationScoped
public class Outcomes {

    /** How hearing an event ended. One that waits is counted once more when its waiting ends. */
    public enum Outcome {
        /** It took effect. */
        APPLIED,
        /** It had been heard before, or its effect was there already. */
        DUPLICATE,
        /** It is not for this service. */
        IGNORED,
        /** It came too early and waits. */
        PARKED,
        /** It became a dead letter. */
        DEAD
    }

    private record Counted(String consumer, Outcome outcome) {}

    private final Map<Counted, LongAdder> counters = new ConcurrentHashMap<>();

    /** How many events of this consumer ended so. */
    public long of(String consumer, Outcome outcome) {
        return counter(consumer, outcome).sum();
    }

    /** Counts these events once the running transaction is committed. */
    void note(String consumer, Outcome outcome, int events) {
        if (events > 0) {
            AfterCommit.run(() -> counter(consumer, outcome).add(events));
        }
    }

    /** Counts an event as what its handler made of it. One that died is counted where it is buried, one that waits where it is parked. */
    void note(String consumer, Handled handled) {
        switch (handled) {
            case Handled.Applied _ -> note(consumer, Outcome.APPLIED, 1);
            case Handled.Duplicate _ -> note(consumer, Outcome.DUPLICATE, 1);
            case Handled.NotForUs _ -> note(consumer, Outcome.IGNORED, 1);
            case Handled.Rejected _, Handled.TryAgain _ -> {}
        }
    }

    private LongAdder counter(String consumer, Outcome outcome) {
        return counters.computeIfAbsent(new Counted(consumer, outcome), counted -> new LongAdder());
    }
}
