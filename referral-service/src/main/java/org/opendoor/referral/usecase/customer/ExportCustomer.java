package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.usecase.customer.CustomerDesk.Opened;
import org.opendoor.referral.usecase.customer.Trace.Deed;

/** Answers a person who asks what is held about them. */
public final class ExportCustomer {

    private final Transactions transactions;
    private final CustomerDesk desk;
    private final Holdings holdings;
    private final Trace trace;

    /** The ports work in one transaction. */
    public ExportCustomer(Transactions transactions, CustomerDesk desk, Holdings holdings, Trace trace) {
        this.transactions = transactions;
        this.desk = desk;
        this.holdings = holdings;
        this.trace = trace;
    }

    /** The record, opened, and everything held beside it. For a record that is gone the second is empty. */
    public record Exported(Customer customer, Map<String, Object> held) {}

    /** All of it; empty where nobody is known under this id. */
    public Uni<Optional<Exported>> export(UUID customerId, Reader reader) {
        return transactions.in(() -> desk.look(customerId, reader)
                .flatMap(found ->
                        found.map(this::all).orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Optional<Exported>> all(Opened opened) {
        Customer customer = opened.customer();
        return customer.profile().isEmpty()
                ? Uni.createFrom().item(Optional.of(new Exported(customer, Map.of())))
                : trace.of(Deed.CUSTOMER_EXPORTED, customer.id(), "subject access")
                        .chain(() -> holdings.about(customer.id()))
                        .map(held -> Optional.of(new Exported(customer, held)));
    }
}
