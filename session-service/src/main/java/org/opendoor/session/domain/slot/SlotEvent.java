package org.opendoor.session.domain.slot;

import java.time.Instant;

/** What happened to a slot. */
public sealed interface SlotEvent {

    /** It is free, on these terms: new, changed, or back after it was withdrawn. */
    record SlotPublished(SlotTerms terms, Instant recordedAt) implements SlotEvent {}

    /** It is this person's. */
    record SlotTaken(Slot.Holder holder) implements SlotEvent {}

    /** It is free again. */
    record SlotFreed() implements SlotEvent {}

    /** It is not offered any more. */
    record SlotWithdrawn() implements SlotEvent {}
}
