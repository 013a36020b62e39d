package org.opendoor.referral.domain.customer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;

/** What somebody wants of a customer's record. */
public sealed interface CustomerCommand {

    /** Keep what the person tells about themself now. */
    record TellDetails(Details details) implements CustomerCommand {}

    /** The number was mistyped, or is another's: correct it, or take it out. */
    record CorrectNino(Optional<Nino> nino) implements CustomerCommand {}

    /** The person claims something from a day on. */
    record TellClaim(Claim claim, LocalDate today) implements CustomerCommand {}

    /** Nobody gets in touch any more, from now on. */
    record StopContact(StopReason because) implements CustomerCommand {}

    /** Contact is possible again. {@code corrected}: it had been said in error, which alone can take back a death. */
    record ResumeContact(boolean corrected) implements CustomerCommand {}

    /** From now on only these named staff see the person. */
    record Restrict(Set<String> staff) implements CustomerCommand {}

    /** Everybody whose scope it is may see the person again. */
    record LiftRestriction() implements CustomerCommand {}

    /** A journey is to begin, or an open offer to be taken; with what the person told this time, and hopes for in their own words. */
    record BeginJourney(Optional<Person> told, Optional<String> hopes) implements CustomerCommand {

        @Override
        public String toString() {
            return "BeginJourney[hidden]";
        }
    }

    /** The other record is the same person: take it in. */
    record Absorb(Customer other) implements CustomerCommand {}

    /** Destroy what leads to the person. {@code active} is their journey that is open or running, if there is one. */
    record Forget(Optional<UUID> active) implements CustomerCommand {}
}
