package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.usecase.Moment;

/** Where customers' records are kept, sealed. Whoever decides on one has locked it before, with the person's journeys. */
public interface CustomerFiles {

    /** As it is now. A record whose key is destroyed is a forgotten one. */
    Uni<Optional<CustomerFile>> find(UUID customerId);

    /** Keeps what happened to a locked record, as its next version, and notes that it did without any value. */
    Uni<CustomerFile> save(CustomerFile before, List<CustomerEvent> events, Moment when);

    /** Who has this number in this circle, those left out that are named. */
    Uni<Optional<UUID>> holder(Nino nino, Circle circle, Set<UUID> except);
}
