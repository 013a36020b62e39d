package org.opendoor.session.domain.slot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A time for a first meeting, and whether somebody has it. */
public sealed interface Slot {

    /** Nobody has heard of it, or not whoever asks. */
    record Unpublished() implements Slot {}

    /** What all that were published have. */
    sealed interface Published extends Slot {

        SlotTerms terms();

        /** The sender's clock when they said so: the newer statement stands. */
        Instant recordedAt();
    }

    /** Free. */
    record Open(SlotTerms terms, Instant recordedAt) implements Published {}

    /** A person has it. */
    record Booked(SlotTerms terms, Instant recordedAt, Holder holder) implements Published {}

    /** The practitioner is not there after all. */
    record Withdrawn(SlotTerms terms, Instant recordedAt) implements Published {}

    /** Whose it is. */
    record Holder(UUID referralId, UUID appointmentId) {}

    /** Empty for one nobody has heard of. */
    default Optional<Published> published() {
        return this instanceof Published known ? Optional.of(known) : Optional.empty();
    }
}
