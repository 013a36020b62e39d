package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.customer.ChangeCustomer.Asked;
import org.opendoor.referral.usecase.customer.Schedule.Kind;

/** Forgets and deletes what was kept long enough, a portion at a time: whoever runs it twice does nothing twice. */
public final class KeepRetention {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_ROWS = 5_000;

    private final Transactions transactions;
    private final Schedule schedule;
    private final ChangeCustomer changeCustomer;

    /** The ports work in one transaction. */
    public KeepRetention(Transactions transactions, Schedule schedule, ChangeCustomer changeCustomer) {
        this.transactions = transactions;
        this.schedule = schedule;
        this.changeCustomer = changeCustomer;
    }

    /** One portion of a kind; gives how many went, 0 when nothing is due. */
    public Uni<Integer> portion(Kind kind, Moment when) {
        return transactions.in(() -> switch (kind) {
            case CUSTOMER -> forget(when);
            case CUSTOMER_CHANGE, HISTORY, AUDIT, DOOR_LINK -> schedule.delete(kind, when, MOST_ROWS);
        });
    }

    private Uni<Integer> forget(Moment when) {
        var schedules = Asked.by(new Reader(new Scope(Set.of(), Set.of(), Set.of()), true));
        return schedule.unused(when, MOST_PEOPLE)
                .flatMap(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(id -> changeCustomer.forget(id, schedules, when))
                        .filter(CustomerOutcome.Done.class::isInstance)
                        .collect()
                        .asList()
                        .map(gone -> gone.size()));
    }
}
