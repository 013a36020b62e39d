package org.opendoor.referral.domain.customer;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.customer.CustomerCommand.Absorb;
import org.opendoor.referral.domain.customer.CustomerCommand.BeginJourney;
import org.opendoor.referral.domain.customer.CustomerCommand.CorrectNino;
import org.opendoor.referral.domain.customer.CustomerCommand.Forget;
import org.opendoor.referral.domain.customer.CustomerCommand.LiftRestriction;
import org.opendoor.referral.domain.customer.CustomerCommand.Restrict;
import org.opendoor.referral.domain.customer.CustomerCommand.ResumeContact;
import org.opendoor.referral.domain.customer.CustomerCommand.StopContact;
import org.opendoor.referral.domain.customer.CustomerCommand.TellClaim;
import org.opendoor.referral.domain.customer.CustomerCommand.TellDetails;
import org.opendoor.referral.domain.customer.CustomerState.Absorbed;
import org.opendoor.referral.domain.customer.CustomerState.Forgotten;
import org.opendoor.referral.domain.customer.CustomerState.Known;

/** Every state's answer to every command: the table of docs/states/customer.md in code. */
public final class CustomerRules {

    private CustomerRules() {}

    /** What {@code command} does to this customer, or why it does nothing. */
    public static Decision<CustomerEvent, CustomerRefusal> decide(Customer customer, CustomerCommand command) {
        return switch (customer.state()) {
            case Known known -> known(customer, known, command);
            case Absorbed _ -> refuse(CustomerRefusal.CUSTOMER_MERGED);
            case Forgotten _ -> command instanceof Forget ? alreadyDone() : refuse(CustomerRefusal.CUSTOMER_FORGOTTEN);
        };
    }

    private static Decision<CustomerEvent, CustomerRefusal> known(
            Customer customer, Known known, CustomerCommand command) {
        Profile profile = known.profile();
        return switch (command) {
            case TellDetails(var details) -> tell(customer, profile, details);
            case CorrectNino(var nino) ->
                nino.equals(profile.person().nino())
                        ? alreadyDone()
                        : accept(new CustomerEvent.NinoCorrected(profile.withNino(nino)));
            case TellClaim tell -> claim(profile, tell);
            case StopContact(var because) ->
                known.stopped().filter(stands -> stands.covers(because)).isPresent()
                        ? alreadyDone()
                        : accept(new CustomerEvent.ContactStopped(because));
            case ResumeContact(var corrected) -> resume(known.stopped(), corrected);
            case Restrict(var staff) ->
                staff.equals(customer.seenOnlyBy()) ? alreadyDone() : accept(new CustomerEvent.Restricted(staff));
            case LiftRestriction _ ->
                customer.restricted() ? accept(new CustomerEvent.RestrictionLifted()) : alreadyDone();
            case BeginJourney(var told, var hopes) -> begin(known, told, hopes);
            case Absorb(var other) -> Merging.decide(customer, known, other);
            case Forget(var active) ->
                active.isPresent()
                        ? refuse(CustomerRefusal.JOURNEY_RUNNING)
                        : accept(new CustomerEvent.PersonForgotten());
        };
    }

    private static Decision<CustomerEvent, CustomerRefusal> tell(Customer customer, Profile profile, Details details) {
        boolean otherSide = details.kind()
                .filter(kind -> kind.withJobcentre() != customer.withJobcentre())
                .isPresent();
        return otherSide ? refuse(CustomerRefusal.KIND_DECIDES_WHO_SEES) : news(profile, profile.told(details));
    }

    private static Decision<CustomerEvent, CustomerRefusal> claim(Profile profile, TellClaim tell) {
        if (!tell.claim().withinReach(tell.today())) {
            return refuse(CustomerRefusal.CLAIM_DATE_OUT_OF_REACH);
        }
        Profile told = profile.withClaim(tell.claim());
        return told.equals(profile) ? alreadyDone() : accept(new CustomerEvent.ClaimTold(told));
    }

    private static Decision<CustomerEvent, CustomerRefusal> resume(Optional<StopReason> stopped, boolean corrected) {
        return stopped.map(was -> was == StopReason.DECEASED && !corrected
                        ? Decision.<CustomerEvent, CustomerRefusal>refuse(CustomerRefusal.DEATH_STANDS)
                        : Decision.<CustomerEvent, CustomerRefusal>accept(new CustomerEvent.ContactResumed(was)))
                .orElseGet(Decision::alreadyDone);
    }

    private static Decision<CustomerEvent, CustomerRefusal> begin(
            Known known, Optional<Person> told, Optional<String> hopes) {
        if (known.stopped().filter(StopReason.DECEASED::equals).isPresent()) {
            return refuse(CustomerRefusal.PERSON_DECEASED);
        }
        List<CustomerEvent> events = new ArrayList<>();
        if (known.stopped().filter(StopReason.ASKED::equals).isPresent()) {
            events.add(new CustomerEvent.BegunAnew());
        }
        Profile now = known.profile().toldAgain(told, hopes);
        if (!now.equals(known.profile())) {
            events.add(new CustomerEvent.DetailsTold(now, now.differencesFrom(known.profile())));
        }
        return events.isEmpty() ? alreadyDone() : accept(events);
    }

    private static Decision<CustomerEvent, CustomerRefusal> news(Profile before, Profile now) {
        return now.equals(before)
                ? alreadyDone()
                : accept(new CustomerEvent.DetailsTold(now, now.differencesFrom(before)));
    }
}
