package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.opendoor.analytics.usecase.Steered.Why;
import org.opendoor.eventing.Transactions;

/** Lets all questions be answered from another generation, from one transaction to the next. */
@ApplicationScoped
public class SwitchGeneration {

    private final Transactions transactions;
    private final GenerationStore generations;

    public SwitchGeneration(Transactions transactions, GenerationStore generations) {
        this.transactions = transactions;
        this.generations = generations;
    }

    public Uni<Steered> switchTo(int number) {
        return transactions.in(() ->
                generations.lock(number).chain(found -> found.map(this::decide).orElseGet(() -> no(Why.UNKNOWN))));
    }

    private Uni<Steered> decide(Generation next) {
        return switch (next.state()) {
            case READ -> Uni.createFrom().item(new Steered.Done(next));
            case FORMER -> no(Why.FORMER);
            case BUILDING ->
                next.isCaughtUp()
                        ? generations
                                .read(next)
                                .chain(() ->
                                        generations.find(next.number()).map(now -> new Steered.Done(now.orElseThrow())))
                        : no(Why.NOT_CAUGHT_UP);
        };
    }

    private static Uni<Steered> no(Why why) {
        return Uni.createFrom().item(new Steered.No(why));
    }
}
