package org.opendoor.session.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The booked first meeting.
 *
 * @param practitioner the token subject of who will assess, where known
 * @param venue where, if they meet somewhere and it is known: an id of the directory
 * @param slot the published slot it was booked from; none where the provider gave a time of its own
 */
public record Appointment(
        UUID id,
        Instant startsAt,
        Medium medium,
        Optional<String> practitioner,
        Optional<String> venue,
        Optional<UUID> slot) {

    /** At a time of the provider's own, no place told. */
    public Appointment(UUID id, Instant startsAt, Medium medium, Optional<String> practitioner) {
        this(id, startsAt, medium, practitioner, Optional.empty(), Optional.empty());
    }

    /** Asks for the same meeting, whatever its id. */
    boolean sameAs(Appointment other) {
        return startsAt.equals(other.startsAt)
                && medium == other.medium
                && practitioner.equals(other.practitioner)
                && venue.equals(other.venue)
                && slot.equals(other.slot);
    }

    boolean isAhead(Instant now) {
        return startsAt.isAfter(now);
    }
}
