package org.opendoor.session.domain.slot;

/** Why a slot says no. */
public enum SlotRefusal {
    /** No such slot, or not for whoever asks. */
    SLOT_UNKNOWN,
    /** It has begun. */
    SLOT_IN_THE_PAST,
    /** Somebody has it. */
    SLOT_TAKEN,
    /** It is not offered any more. */
    SLOT_WITHDRAWN,
    /** Something else was said about it at the same time. */
    SLOT_CONFLICT,
    /** The practitioner is in another slot then. */
    SLOT_OVERLAPS,
    /** No such practitioner works for the caller's provider. */
    PRACTITIONER_NOT_HERE,
    /** The practitioner is away on that day. */
    PRACTITIONER_AWAY,
    /** The provider has no such venue in use. */
    VENUE_NOT_HERE,
    /** Face to face needs a venue, and nothing else has one. */
    VENUE_DOES_NOT_FIT
}
