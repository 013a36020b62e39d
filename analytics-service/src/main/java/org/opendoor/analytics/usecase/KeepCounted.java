package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opendoor.analytics.usecase.Rollups.Due;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.eventing.Contexts;

/**
 * Counts what has changed before somebody asks for it, each month of each measure in a transaction of its own. Nothing
 * depends on it but how long the next reader waits; several replicas may do it at once.
 */
@ApplicationScoped
public class KeepCounted {

    private final Contexts contexts;
    private final Generations generations;
    private final Rollups rollups;

    public KeepCounted(Contexts contexts, Generations generations, Rollups rollups) {
        this.contexts = contexts;
        this.generations = generations;
        this.rollups = rollups;
    }

    /** Counts in the generation that is read, and in one being built, so that nobody waits after the switch. */
    public Uni<Void> run() {
        return contexts.fresh(generations::keptUpToDate).chain(numbers -> oneByOne(numbers, this::within));
    }

    private Uni<Void> within(int generation) {
        return contexts.fresh(() -> generations.in(generation, rollups::due))
                .chain(due -> oneByOne(due, each -> count(generation, each)));
    }

    private Uni<Void> count(int generation, Due due) {
        return contexts.fresh(() -> generations.in(
                generation, () -> rollups.freshen(Set.of(due.measure()), new Span(due.month(), due.month()))));
    }

    private static <T> Uni<Void> oneByOne(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(each -> work.apply(each))
                .collect()
                .last();
    }
}
