package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** Shows a person's record to who keeps it. Each reading leaves a trace. */
public final class ReadCustomer {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final Trace trace;

    /** The ports work in one transaction. */
    public ReadCustomer(Transactions transactions, CustomerDesk desk, Trace trace) {
        this.transactions = transactions;
        this.desk = desk;
        this.trace = trace;
    }

    /** The record; empty where it is unknown or none of the caller's business. */
    public Uni<Optional<Opened>> read(UUID customerId, Reader reader) {
        return transactions.in(() -> desk.look(customerId, reader)
                .call(found -> found.filter(opened -> opened.customer().state() instanceof CustomerState.Known)
                        .map(opened -> trace.of(Deed.CUSTOMER_READ, customerId, "record"))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    /** How it stands with the record, without what it holds: nothing personal, so no trace. */
    public Uni<Optional<Opened>> standing(UUID customerId, Reader reader) {
        return desk.look(customerId, reader);
    }
}
