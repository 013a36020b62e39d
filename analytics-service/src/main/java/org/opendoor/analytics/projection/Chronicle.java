package org.opendoor.analytics.projection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one order in which the facts of a journey are told again, whatever the order in which they arrived.
 *
 * <p>Within a topic the producer's sequence decides, for two replicas' clocks may disagree. Between topics there is
 * only the time; a fact whose clock ran behind its predecessor on the topic is placed no earlier than that predecessor.
 */
final class Chronicle {
    private static final Comparator<Fact> AS_SAID = comparing(Fact::topic)
            .thenComparingLong(Fact::sequence)
            .thenComparing(Fact::time)
            .thenComparing(Fact::id);
    private static final Comparator<Told> AS_TOLD = comparing(Told::at)
            .thenComparing(told -> told.fact.topic())
            .thenComparing(comparingLong(told -> told.fact.sequence()))
            .thenComparing(told -> told.fact.id());

    private Chronicle() {}

    /** Every fact once, in order. */
    static Stream<Fact> of(Collection<Fact> facts) {
        var latest = new HashMap<String, Instant>();
        var told = new ArrayList<Told>(facts.size());
        for (Fact fact : eachOnce(facts)) {
            told.add(new Told(fact, latest.merge(fact.topic(), fact.time(), Chronicle::later)));
        }
        return told.stream().sorted(AS_TOLD).map(Told::fact);
    }

    private static List<Fact> eachOnce(Collection<Fact> facts) {
        var seen = new HashSet<>();
        return facts.stream()
                .sorted(AS_SAID)
                .filter(fact -> seen.add(fact.id()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private record Told(Fact fact, Instant at) {}
}
