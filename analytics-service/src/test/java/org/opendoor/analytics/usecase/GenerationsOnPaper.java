package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.opendoor.analytics.usecase.Generation.Progress;
import org.opendoor.analytics.usecase.Generation.State;
import org.opendoor.eventing.Transactions;

/** Generations without tables, with a note of what was done. */
final class GenerationsOnPaper implements GenerationStore, Transactions {
    private final TreeMap<Integer, Generation> all = new TreeMap<>();
    private final List<String> done = new ArrayList<>();

    GenerationsOnPaper with(int number, State state, long read, long ofAll) {
        var progress = ofAll == 0
                ? Optional.<Progress>empty()
                : Optional.of(new Progress(read, ofAll, 0, Duration.ofSeconds(10)));
        all.put(number, new Generation(number, UUID.randomUUID(), state, Instant.EPOCH, 3, progress));
        return this;
    }

    List<String> done() {
        return done;
    }

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        return work.get();
    }

    @Override
    public Uni<Optional<Generation>> begin() {
        if (all.values().stream().anyMatch(one -> one.state() == State.BUILDING)) {
            return Uni.createFrom().item(Optional.empty());
        }
        with(all.lastKey() + 1, State.BUILDING, 0, 0);
        return find(all.lastKey());
    }

    @Override
    public Uni<List<Generation>> newest() {
        return Uni.createFrom().item(List.copyOf(all.descendingMap().values()));
    }

    @Override
    public Uni<Optional<Generation>> find(int number) {
        return Uni.createFrom().item(Optional.ofNullable(all.get(number)));
    }

    @Override
    public Uni<Optional<Generation>> lock(int number) {
        done.add("lock " + number);
        return find(number);
    }

    @Override
    public Uni<Void> read(Generation next) {
        done.add("read " + next.number());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> discard(Generation generation) {
        done.add("discard " + generation.number());
        return Uni.createFrom().voidItem();
    }
}
