package org.opendoor.referral.domain.door;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A link as we remember it: for which journey, until when, and whether it was used. Never the token itself. */
public record DoorLink(UUID journey, Instant expiresAt, Optional<Instant> usedAt) {

    /** What it is worth at this moment. That it was used says more than that it is old. */
    public Standing at(Instant now) {
        if (usedAt.isPresent()) {
            return Standing.USED;
        }
        return now.isBefore(expiresAt) ? Standing.OPEN : Standing.TOO_OLD;
    }

    /** What a link is worth. */
    public enum Standing {
        OPEN,
        USED,
        TOO_OLD
    }
}
