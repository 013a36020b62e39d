package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Notes who did what with a person's record, and why, in the transaction of the deed: no trace, no deed. */
public interface Trace {

    /** {@code why} is for people who ask later, and holds nothing personal. */
    Uni<Void> of(Deed deed, UUID customerId, String why);

    /** A search, whatever it finds: with how many there were within the hour, since a rate of use says something too. */
    Uni<Void> ofSearch(String by, int found);

    /** What can be done with a record, for the audit. */
    enum Deed {
        CUSTOMER_READ,
        CUSTOMER_FOUND,
        CUSTOMER_CHANGED,
        CUSTOMER_EXPORTED,
        CUSTOMER_MERGED,
        CUSTOMER_FORGOTTEN,
        CUSTOMERS_COMPARED,
        NOTICE_READ
    }
}
