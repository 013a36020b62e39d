package org.opendoor.session.domain.slot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What can be asked of a slot. Every {@code at} is the platform's clock. */
public sealed interface SlotCommand {

    /**
     * The provider says that the time is free.
     *
     * @param recordedAt the sender's clock, never the platform's
     */
    record Publish(SlotTerms terms, Instant recordedAt, Instant at) implements SlotCommand {
        public Publish {
            recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Somebody takes it for a person. */
    record Take(Slot.Holder holder, Instant at) implements SlotCommand {}

    /** The appointment does not need it any more. */
    record Free(UUID appointmentId) implements SlotCommand {}

    /** The practitioner is not there after all. */
    record Withdraw() implements SlotCommand {}
}
