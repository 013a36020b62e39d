package org.opendoor.session.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The booked first meeting.
 *
 * @param practitioner the token subject of who will assess, where known
 */
public record Appointment(UUID id, Instant startsAt, Medium medium, Optional<String> practitioner) {

    /** Asks for the same meeting, whatever its id. */
    boolean sameAs(Appointment other) {
        return startsAt.equals(other.startsAt) && medium == other.medium && practitioner.equals(other.practitioner);
    }
}
