package org.opendoor.referral.usecase.customer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.customer.Customer;

/**
 * What merging two records comes to, before anybody does it.
 *
 * @param whole the kept record as it will be
 * @param filled the details that come from the other record
 * @param moves the other record's journeys
 * @param ends the younger of two journeys that are open or running, and the one in which it goes on
 */
public record MergePlan(Customer whole, UUID absorbed, Set<String> filled, List<UUID> moves, Optional<Ends> ends) {

    /** Of two journeys one ends. */
    public record Ends(UUID younger, UUID goesOnIn) {}
}
