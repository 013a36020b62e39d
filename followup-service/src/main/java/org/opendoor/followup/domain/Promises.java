package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.opendoor.followup.domain.policy.Policy;
import org.opendoor.followup.domain.policy.PolicyBook;

/**
 * Makes promises under the policy that is in force for the person's district, and holds to the one each was made under: a
 * new version changes nothing that was promised before.
 *
 * @param book every version of every policy
 * @param workingDays which days count
 */
record Promises(PolicyBook book, WorkingDays workingDays) {

    /** A new promise to somebody of these parties. */
    Plan because(Cause cause, Parties parties, Function<DueDates, LocalDate> dueOn) {
        var inForce = book.inForce(parties.district());
        var day = dueOn.apply(new DueDates(inForce.policy(), workingDays));
        return new Plan(cause, Owner.of(parties), day, inForce.ref());
    }

    /** The days of a promise already made. */
    DueDates behind(Plan plan) {
        return new DueDates(book.at(plan.policy()), workingDays);
    }

    /** The policy under which the contact after the ending was promised: the whole time afterwards goes by it. */
    Optional<Policy> ofTheEnding(Journey journey) {
        return journey.followUp()
                .file()
                .flatMap(held -> held.contact(new Cause.JourneyEnded()))
                .map(contact -> book.at(contact.plan().policy()));
    }
}
