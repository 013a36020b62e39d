package org.opendoor.referral.usecase;

import java.util.List;
import java.util.UUID;

/** Finds a journey again among those its customer's lock returned. */
final class LockedJourneys {

    private LockedJourneys() {}

    static Journey one(List<Journey> all, UUID id) {
        return all.stream()
                .filter(journey -> journey.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Where the story of this journey has got to: what was continued or merged goes on in another one of the person's. */
    static Journey last(List<Journey> all, UUID id) {
        Journey journey = one(all, id);
        return journey.state().goesOnIn().map(next -> last(all, next)).orElse(journey);
    }
}
