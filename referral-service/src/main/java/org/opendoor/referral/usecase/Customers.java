package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Person;

/** Where people are kept, sealed. Who keeps Jobcentre out is another customer than the same person with Jobcentre. */
public interface Customers {

    /**
     * The customer with this person's National Insurance number among those with ({@code withJobcentre}) or without
     * Jobcentre, or a new one with {@code freshId}. A known customer is left as they are.
     */
    Uni<Identified> identify(UUID freshId, Person person, boolean withJobcentre);

    /** Keeps what was told this time of a customer known before. */
    Uni<Void> refresh(UUID customerId, Person newer);

    /** Who this is; empty once their key was destroyed. */
    Uni<Optional<Person>> read(UUID customerId);

    /** A customer, and whether they were known before. */
    record Identified(UUID customerId, boolean known) {}
}
