package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One planned meeting of a programme.
 *
 * @param number its place among the dated sessions of the plan, from 1, in the order of time; a move may change it
 * @param itemId the entry of the plan it belongs to
 * @param module the provider's code of the module it belongs to
 */
public record Session(UUID id, int number, UUID itemId, String module, Delivery delivery, Meeting meeting) {

    public Instant startsAt() {
        return meeting.startsAt();
    }

    /** The day in the United Kingdom. */
    public LocalDate heldOn() {
        return BritishDate.of(startsAt());
    }

    boolean heldBy(Instant now) {
        return !startsAt().isAfter(now);
    }

    Session numbered(int place) {
        return new Session(id, place, itemId, module, delivery, meeting);
    }

    Session with(Meeting.Change change) {
        return new Session(id, number, itemId, module, delivery, meeting.with(change));
    }
}
