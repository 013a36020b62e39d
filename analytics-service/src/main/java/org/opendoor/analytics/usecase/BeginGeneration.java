package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.analytics.usecase.Steered.Why;
import org.opendoor.eventing.Transactions;

/**
 * Begins to build the projection anew beside the one that is read. From the moment this is committed the new one hears
 * whatever is said; everything before is replayed to it.
 */
@ApplicationScoped
public class BeginGeneration {

    private final Transactions transactions;
    private final GenerationStore generations;

    public BeginGeneration(Transactions transactions, GenerationStore generations) {
        this.transactions = transactions;
        this.generations = generations;
    }

    public Uni<Steered> begin() {
        return transactions.in(() -> generations
                .begin()
                .map(begun ->
                        begun.<Steered>map(Steered.Done::new).orElseGet(() -> new Steered.No(Why.ONE_IS_BEING_BUILT))));
    }
}
