package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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

    /** Answers how many months of measures were counted. */
    public Uni<Integer> run() {
        return contexts.fresh(() -> generations.inTheRead(rollups::due)).chain(this::all);
    }

    private Uni<Integer> all(List<Due> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::one)
                .collect()
                .last()
                .replaceWith(due.size());
    }

    private Uni<Void> one(Due due) {
        return contexts.fresh(() -> generations.inTheRead(
                () -> rollups.freshen(Set.of(due.measure()), new Span(due.month(), due.month()))));
    }
}
