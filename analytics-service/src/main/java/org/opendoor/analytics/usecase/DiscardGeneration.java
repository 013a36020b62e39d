package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.analytics.usecase.Steered.Why;
import org.opendoor.eventing.Transactions;

/** Gives up a generation that is being built, or the tables of one that is not read any more. */
@ApplicationScoped
public class DiscardGeneration {

    private final Transactions transactions;
    private final GenerationStore generations;

    public DiscardGeneration(Transactions transactions, GenerationStore generations) {
        this.transactions = transactions;
        this.generations = generations;
    }

    /** @param seen the version that whoever wants this has looked at */
    public Uni<Steered> discard(int number, long seen) {
        return transactions.in(() -> generations
                .lock(number)
                .chain(found ->
                        found.map(generation -> decide(generation, seen)).orElseGet(() -> no(Why.UNKNOWN))));
    }

    private Uni<Steered> decide(Generation generation, long seen) {
        if (generation.version() != seen) {
            return no(Why.CHANGED);
        }
        return switch (generation.state()) {
            case READ -> no(Why.READ);
            case BUILDING, FORMER -> generations.discard(generation).replaceWith(new Steered.Done(generation));
        };
    }

    private static Uni<Steered> no(Why why) {
        return Uni.createFrom().item(new Steered.No(why));
    }
}
