package org.opendoor.followup.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which follow-ups somebody asks for.
 *
 * @param state open or closed ones
 * @param lateOn only those with a contact that is late on this day
 * @param owners only those with a contact that one of these owes by name
 */
public record Worklist(FollowUpState state, Optional<LocalDate> lateOn, Optional<Set<String>> owners) {

    /** Whether anything is owed on them. */
    public enum FollowUpState {
        OPEN,
        CLOSED
    }

    /**
     * Where a page ends: open ones are in the order of their next due day, closed ones in that of their closing.
     *
     * @param day the day a follow-up is listed under
     * @param referralId tells those of one day apart
     */
    public record Place(LocalDate day, UUID referralId) {}

    /**
     * One follow-up and where it stands in the list.
     *
     * @param seen the follow-up
     * @param place its place
     */
    public record Entry(Seen seen, Place place) {}
}
