package org.opendoor.analytics.usecase;

/** The answer to somebody who wants something of a generation. */
public sealed interface Steered {

    /** It is so now, or was already. */
    record Done(Generation generation) implements Steered {}

    record No(Why why) implements Steered {}

    /** Why not. */
    enum Why {
        UNKNOWN,
        /** One at a time. */
        ONE_IS_BEING_BUILT,
        /** People would be missing from what is read. */
        NOT_CAUGHT_UP,
        /** It has heard nothing since another is read: build a new one. */
        FORMER,
        /** What is read is never discarded. */
        READ,
        /** Somebody has changed its state since it was looked at. */
        CHANGED
    }
}
