package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.Duplicates.Pair;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** Lists records that may be one person, and keeps that somebody looked and they are not. */
public final class CompareCustomers {

    private final Transactions transactions;
    private final Duplicates duplicates;
    private final CustomerDesk desk;
    private final Trace trace;

    /** The ports work in one transaction. */
    public CompareCustomers(Transactions transactions, Duplicates duplicates, CustomerDesk desk, Trace trace) {
        this.transactions = transactions;
        this.duplicates = duplicates;
        this.desk = desk;
        this.trace = trace;
    }

    /** The pairs of which the reader sees both. */
    public Uni<List<Pair>> list(Reader reader, Optional<Pair> after, int most) {
        return duplicates.list(reader, after, most);
    }

    /** The two are two people. */
    public Uni<CustomerOutcome> setApart(UUID first, UUID second, Reader reader, Moment when) {
        return transactions.in(() -> desk.take(first, reader)
                .flatMap(one -> desk.look(second, reader)
                        .flatMap(other -> one.isEmpty() || other.isEmpty()
                                ? unknown()
                                : duplicates
                                        .setApart(Pair.of(first, second), when)
                                        .flatMap(known -> known
                                                ? trace.of(Deed.CUSTOMERS_COMPARED, first, "not " + second)
                                                        .replaceWith(new CustomerOutcome.Done(
                                                                first,
                                                                one.get().file().version()))
                                                : unknown()))));
    }

    private static Uni<CustomerOutcome> unknown() {
        return Uni.createFrom().item(CustomerOutcome.refused(CustomerRefusal.CUSTOMER_UNKNOWN));
    }
}
