package org.opendoor.referral.usecase;

import java.util.Set;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Place;

/**
 * What a caller may see: journeys of these districts (those who keep Jobcentre out excepted), of these providers, and those
 * these centres created. Anything else does not exist for them.
 */
public record Scope(Set<String> districts, Set<String> providers, Set<String> centres) {

    public Scope {
        districts = Set.copyOf(districts);
        providers = Set.copyOf(providers);
        centres = Set.copyOf(centres);
    }

    /** Whether a journey of this kind at this place is the caller's to see. */
    public boolean sees(Place place, CustomerKind kind) {
        return (kind.withJobcentre() && districts.contains(place.district()))
                || providers.contains(place.provider())
                || place.centre().filter(centres::contains).isPresent();
    }

    boolean sees(Journey journey) {
        var offer = journey.referral().offer();
        return sees(offer.place(), offer.kind());
    }
}
