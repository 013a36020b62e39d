package org.opendoor.referral.domain;

import java.util.Optional;

/**
 * Where a journey belongs: the district it counts for, the provider it goes to, the adviser who owes the contact, and the
 * drop-in centre, helpline or practice that created it. Opaque ids; they decide who may see the journey.
 */
public record Place(String district, String provider, Optional<String> adviser, Optional<String> centre) {

    /** The same with this adviser. */
    Place with(String other) {
        return new Place(district, provider, Optional.of(other), centre);
    }
}
