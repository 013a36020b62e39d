package org.opendoor.eventing;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** What a use case needs of a database: all of its work takes effect, or none. */
public interface Transactions {

    /**
     * Runs the work in one transaction, or in the one that is running already. A failure rolls back; what the outbox was
     * given is on its way once the transaction is committed.
     */
    <T> Uni<T> in(Supplier<Uni<T>> work);
}
