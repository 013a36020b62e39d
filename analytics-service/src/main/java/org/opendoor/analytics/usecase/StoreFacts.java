package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Journey;

/**
 * Keeps what was heard and tells the journeys concerned anew, from all their facts. The number of statements does not
 * depend on how much was heard.
 */
@ApplicationScoped
public class StoreFacts {

    private final Generations generations;
    private final FactStore facts;
    private final JourneyStore journeys;

    public StoreFacts(Generations generations, FactStore facts, JourneyStore journeys) {
        this.generations = generations;
        this.facts = facts;
        this.journeys = journeys;
    }

    /**
     * Joins the running transaction. Every generation that is kept up to date hears it, so that one that is being built
     * misses nothing of what is said meanwhile.
     */
    public Uni<Void> store(Collection<Heard> heard) {
        return generations.inEach(() -> keep(heard));
    }

    /** The same for one generation alone, which the others have heard of before. */
    Uni<Void> storeIn(int generation, Collection<Heard> heard) {
        return generations.in(generation, () -> keep(heard));
    }

    /** Journeys about which nothing new was heard are left alone. */
    private Uni<Void> keep(Collection<Heard> heard) {
        return facts.add(heard).chain(news -> {
            var touched = new TreeSet<>(news);
            return touched.isEmpty() ? Uni.createFrom().voidItem() : retell(touched);
        });
    }

    /** Locks before it reads: of two transactions that tell the same journey, the later one sees the facts of both. */
    private Uni<Void> retell(SortedSet<UUID> touched) {
        return journeys.lock(touched)
                .chain(() -> facts.about(touched))
                .chain(known -> journeys.save(fold(touched, known)));
    }

    private static List<Journey> fold(SortedSet<UUID> touched, List<Fact> known) {
        var byJourney = known.stream().collect(Collectors.groupingBy(Fact::journey));
        return touched.stream()
                .map(id -> Journey.of(id, byJourney.getOrDefault(id, List.of())))
                .toList();
    }
}
