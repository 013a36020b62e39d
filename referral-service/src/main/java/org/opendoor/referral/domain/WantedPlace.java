package org.opendoor.referral.domain;

import java.util.Optional;

/** Where an offer is to lead, as it was asked for: who names no provider means whoever usually serves the district. */
public record WantedPlace(
        String district, Optional<String> provider, Optional<String> adviser, Optional<String> centre) {

    /** The same with this provider. */
    public Place at(String provider) {
        return new Place(district, provider, adviser, centre);
    }
}
