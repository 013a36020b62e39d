package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The promise behind a contact: because of what, by whom and until when.
 *
 * @param cause why it is owed
 * @param owner who owes it
 * @param dueOn the last day on which it is in time, Europe/London
 */
public record Plan(Cause cause, Owner owner, LocalDate dueOn) {
    public Plan {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(dueOn, "dueOn");
    }

    Plan ownedBy(Owner other) {
        return new Plan(cause, other, dueOn);
    }

    Plan dueOn(LocalDate other) {
        return new Plan(cause, owner, other);
    }
}
