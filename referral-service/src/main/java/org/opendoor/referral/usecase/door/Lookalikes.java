package org.opendoor.referral.usecase.door;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.Customer;

/** Records that could be of somebody who only tells who they are. */
public interface Lookalikes {

    /**
     * Those that have the number, the phone, or the surname and date of birth, among people with or without Jobcentre;
     * restricted ones are in neither. Whoever asks for the same waits until this transaction ends, so that two calls about
     * one person do not both find nobody.
     */
    Uni<List<Customer>> of(Person told, boolean withJobcentre);

    /** Lists the two for the district: the same number was told for both. */
    Uni<Void> haveOneNumber(UUID one, UUID other);
}
