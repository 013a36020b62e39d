package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose programme it is, as the referral told it: what every ending must carry so that somebody can get in touch. No name
 * and no number of a person; those stay where the referral was made.
 *
 * @param wish the contact wish as last told
 */
public record Journey(
        UUID referralId,
        UUID customerId,
        CustomerKind customerKind,
        Parties parties,
        LocalDate referredOn,
        ContactWish wish) {

    /** The same journey of a record that is now another one, and may be fewer people's to see. */
    Journey of(UUID otherCustomer, CustomerKind kind) {
        return new Journey(referralId, otherCustomer, kind, parties, referredOn, wish);
    }

    Journey withWish(ContactWish told) {
        return new Journey(referralId, customerId, customerKind, parties, referredOn, told);
    }
}
