package org.opendoor.followup.domain;

import java.util.Objects;

/**
 * Who owes the contact.
 *
 * @param kind which sort of owner
 * @param id the adviser's, the district's or the provider's opaque id
 */
public record Owner(OwnerKind kind, String id) {

    public Owner {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** Whoever owes a contact to a person of these parties; there is always somebody. */
    public static Owner of(Parties parties) {
        if (parties.customerKind() == CustomerKind.NOT_WITH_JOBCENTRE) {
            return new Owner(OwnerKind.PROVIDER, parties.provider());
        }
        return parties.adviser()
                .map(adviser -> new Owner(OwnerKind.ADVISER, adviser))
                .orElseGet(() -> new Owner(OwnerKind.DISTRICT_QUEUE, parties.district()));
    }
}
