package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose programme it is, as the referral told it: what every ending must carry so that somebody can get in touch. No name
 * and no number of a person; those stay where the referral was made.
 *
 * @param wish the contact wish as last told
 * @param placedBy the journey's counter of the event that told the parties last; an older one never overwrites a newer
 */
public record Journey(
        UUID referralId,
        UUID customerId,
        CustomerKind customerKind,
        Parties parties,
        LocalDate referredOn,
        ContactWish wish,
        long placedBy) {

    /** A journey whose place nothing has told yet but the referral itself. */
    public Journey(
            UUID referralId,
            UUID customerId,
            CustomerKind customerKind,
            Parties parties,
            LocalDate referredOn,
            ContactWish wish) {
        this(referralId, customerId, customerKind, parties, referredOn, wish, 0);
    }

    /** The same journey of a record that is now another one, and may be fewer people's to see. */
    Journey of(UUID otherCustomer, CustomerKind kind) {
        return new Journey(referralId, otherCustomer, kind, parties, referredOn, wish, placedBy);
    }

    /** The same journey at another place. */
    public Journey at(Parties others, long toldBy) {
        return new Journey(referralId, customerId, customerKind, others, referredOn, wish, toldBy);
    }

    Journey withWish(ContactWish told) {
        return new Journey(referralId, customerId, customerKind, parties, referredOn, told, placedBy);
    }
}
