package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.referral.domain.Person;

/** Where people are kept, sealed. Who keeps Jobcentre out is another customer than the same person with Jobcentre. */
public interface Customers {

    /**
     * The customer with this person's National Insurance number among those with ({@code withJobcentre}) or without
     * Jobcentre, or a new one with {@code freshId}. A known customer is left as they are. A restricted one is found by the
     * staff named for them alone; for everybody else theirs is the number of somebody new.
     */
    Uni<Identified> identify(UUID freshId, Person person, boolean withJobcentre, String subject);

    /** A customer, and whether they were known before. */
    record Identified(UUID customerId, boolean known) {}
}
