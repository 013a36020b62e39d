package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.customer.Circle;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/** Knows one person, or none, under every id. */
public final class Strangers implements CustomerFiles {

    /** Who it is. */
    public Optional<Customer> person = Optional.empty();

    @Override
    public Uni<Optional<CustomerFile>> find(UUID customerId) {
        return Uni.createFrom().item(person.map(customer -> new CustomerFile(customer, 1)));
    }

    @Override
    public Uni<CustomerFile> save(CustomerFile before, List<CustomerEvent> events, Moment when) {
        throw new AssertionError("notices change nobody");
    }

    @Override
    public Uni<Optional<UUID>> holder(Nino nino, Circle circle, Set<UUID> except) {
        throw new AssertionError("notices look for no number");
    }
}
