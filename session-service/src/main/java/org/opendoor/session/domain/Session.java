package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One planned meeting of a programme.
 *
 * @param number its place in the plan, from 1, in the order of time
 * @param module the provider's code of the module it belongs to
 */
public record Session(UUID id, int number, Instant startsAt, String module, Delivery delivery) {

    /** The day in the United Kingdom. */
    public LocalDate heldOn() {
        return BritishDate.of(startsAt);
    }

    boolean heldBy(Instant now) {
        return !startsAt.isAfter(now);
    }
}
