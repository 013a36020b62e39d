package org.opendoor.followup.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What the referral side has said of one journey so far. It is kept apart from the follow-up because it may be heard
 * long before there is anything to follow up, or after.
 *
 * @param parties the newest parties told, if any
 * @param sequence the journey's counter of the event that told them, 0 before any; an older event never overwrites a
 *     newer one
 * @param referred whether the person said yes: from then on no deferral is pending
 * @param reReferredAs the journey with which the person came back
 */
public record Heard(Optional<Parties> parties, long sequence, boolean referred, Optional<UUID> reReferredAs) {
    private static final Heard NOTHING = new Heard(Optional.empty(), 0, false, Optional.empty());

    /** Before the first event of a journey. */
    public static Heard nothing() {
        return NOTHING;
    }

    boolean isOlderThan(long other) {
        return sequence < other;
    }

    Heard of(Parties told, long toldBy) {
        return new Heard(Optional.of(told), toldBy, referred, reReferredAs);
    }

    Heard yes() {
        return new Heard(parties, sequence, true, reReferredAs);
    }

    Heard cameBackAs(UUID newReferral) {
        return new Heard(parties, sequence, referred, Optional.of(newReferral));
    }
}
