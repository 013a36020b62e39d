package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.opendoor.followup.domain.policy.PolicyRef;

/**
 * The promise behind a contact: because of what, by whom, until when, and under which policy.
 *
 * @param cause why it is owed
 * @param owner who owes it
 * @param dueOn the last day on which it is in time, Europe/London
 * @param policy under which it was promised, and stays
 */
public record Plan(Cause cause, Owner owner, LocalDate dueOn, PolicyRef policy) {
    public Plan {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(policy, "policy");
    }

    Plan ownedBy(Owner other) {
        return new Plan(cause, other, dueOn, policy);
    }

    Plan dueOn(LocalDate other) {
        return new Plan(cause, owner, other, policy);
    }
}
