package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** Finds people again by what they can tell on the telephone. Never more than a few, and never without a trace. */
public final class FindCustomers {

    private static final int MOST = 20;

    private final Transactions transactions;
    private final Finder finder;
    private final CustomerDesk desk;
    private final Trace trace;

    /** The ports work in one transaction. */
    public FindCustomers(Transactions transactions, Finder finder, CustomerDesk desk, Trace trace) {
        this.transactions = transactions;
        this.finder = finder;
        this.desk = desk;
        this.trace = trace;
    }

    /** What was found; {@code more} tells that the question was not narrow enough. */
    public record Found(List<Opened> people, boolean more) {}

    /** Those in the reader's scope whom it fits. */
    public Uni<Found> find(Sought sought, Reader reader) {
        return transactions.in(() -> finder.find(sought, reader, MOST + 1)
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids.subList(0, Math.min(MOST, ids.size())))
                        .onItem()
                        .transformToUniAndConcatenate(id -> desk.look(id, reader))
                        .filter(Optional::isPresent)
                        .map(Optional::get)
                        .collect()
                        .asList()
                        .map(people -> new Found(people, ids.size() > MOST)))
                .call(found -> trace.ofSearch(sought.by(), found.people().size()))
                .call(found -> Multi.createFrom()
                        .iterable(found.people())
                        .onItem()
                        .transformToUniAndConcatenate(
                                opened -> trace.of(Deed.CUSTOMER_FOUND, opened.id(), "by " + sought.by()))
                        .collect()
                        .last()));
    }
}
