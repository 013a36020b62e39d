package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.analytics.projection.Fact;
import org.opendoor.analytics.projection.Journey;

/** One generation of facts and journeys in memory, with a note of what was done in which order. */
public final class Shelf implements FactStore, JourneyStore, Generations {
    private final Map<UUID, Heard> facts = new HashMap<>();
    private final Map<UUID, Journey> journeys = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private final List<UUID> locked = new ArrayList<>();

    @Override
    public <T> Uni<T> inTheRead(Supplier<Uni<T>> work) {
        return work.get();
    }

    @Override
    public Uni<List<Integer>> keptUpToDate() {
        return Uni.createFrom().item(List.of(1));
    }

    @Override
    public Uni<Void> inEach(Supplier<Uni<Void>> work) {
        return work.get();
    }

    @Override
    public <T> Uni<T> in(int generation, Supplier<Uni<T>> work) {
        return work.get();
    }

    @Override
    public Uni<Set<UUID>> add(Collection<Heard> heard) {
        done.add("add");
        var news = new TreeSet<UUID>();
        for (Heard each : heard) {
            if (facts.putIfAbsent(each.fact().id(), each) == null) {
                news.add(each.fact().journey());
            }
        }
        return Uni.createFrom().item(news);
    }

    @Override
    public Uni<List<Fact>> about(SortedSet<UUID> asked) {
        done.add("read");
        return Uni.createFrom()
                .item(facts.values().stream()
                        .map(Heard::fact)
                        .filter(fact -> asked.contains(fact.journey()))
                        .toList());
    }

    @Override
    public Uni<Void> lock(SortedSet<UUID> held) {
        done.add("lock");
        locked.addAll(held);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> save(Collection<Journey> folded) {
        done.add("save");
        folded.forEach(journey -> journeys.put(journey.id(), journey));
        return Uni.createFrom().voidItem();
    }

    /** The journeys as last saved. */
    public Map<UUID, Journey> journeys() {
        return journeys;
    }

    /** The words of everything stored. */
    public List<String> words() {
        return facts.values().stream().map(Heard::data).toList();
    }

    List<String> done() {
        return done;
    }

    List<UUID> locked() {
        return locked;
    }
}
