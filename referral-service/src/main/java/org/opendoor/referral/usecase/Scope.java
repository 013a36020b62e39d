package org.opendoor.referral.usecase;

import java.util.Set;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Place;

/**
 * What a caller may see: journeys of these districts (those who keep Jobcentre out excepted), of these providers, and those
 * these centres created. Anything else does not exist for them. {@code subject} is who they are, which counts where only
 * named staff may see a person.
 */
public record Scope(Set<String> districts, Set<String> providers, Set<String> centres, String subject) {

    public Scope {
        districts = Set.copyOf(districts);
        providers = Set.copyOf(providers);
        centres = Set.copyOf(centres);
    }

    /** The scope of nobody in particular: what is kept for named staff is not in it. */
    public Scope(Set<String> districts, Set<String> providers, Set<String> centres) {
        this(districts, providers, centres, "");
    }

    /** Whether a journey of this kind at this place is the caller's to see. */
    public boolean sees(Place place, CustomerKind kind) {
        return (kind.withJobcentre() && districts.contains(place.district()))
                || providers.contains(place.provider())
                || place.centre().filter(centres::contains).isPresent();
    }

    /** Whether the caller is of the side that answers for this journey: the district, or whoever keeps Jobcentre out of it. */
    public boolean answersFor(Journey journey) {
        var offer = journey.referral().offer();
        return sees(journey)
                && (!offer.kind().withJobcentre()
                        || districts.contains(offer.place().district()));
    }

    /** Whether this journey is the caller's to see. */
    public boolean sees(Journey journey) {
        var offer = journey.referral().offer();
        boolean open = journey.seenOnlyBy().isEmpty() || journey.seenOnlyBy().contains(subject);
        return open && sees(offer.place(), offer.kind());
    }
}
