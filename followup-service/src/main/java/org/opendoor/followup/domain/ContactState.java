package org.opendoor.followup.domain;

import java.time.LocalDate;

/** Where a contact stands. Only a due one can be attempted, made, escalated, planned anew or stopped. */
public sealed interface ContactState {

    /** Owed. */
    record Due() implements ContactState {}

    /**
     * The promise was kept, in time or late.
     *
     * @param madeOn the day of the conversation
     * @param kept whether that was on or before the due day
     * @param conversation what it came to
     */
    record Made(LocalDate madeOn, boolean kept, Conversation conversation) implements ContactState {}

    /**
     * No longer owed.
     *
     * @param because why not
     */
    record Stopped(StopReason because) implements ContactState {}
}
