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
}
