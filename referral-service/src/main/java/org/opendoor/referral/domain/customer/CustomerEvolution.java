package org.opendoor.referral.domain.customer;

import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.customer.CustomerState.Absorbed;
import org.opendoor.referral.domain.customer.CustomerState.Forgotten;
import org.opendoor.referral.domain.customer.CustomerState.Known;

/** What an event makes of a customer. It judges nothing: {@link CustomerRules} has done that. */
final class CustomerEvolution {

    private CustomerEvolution() {}

    static Customer evolve(Customer customer, CustomerEvent event) {
        return switch (event) {
            case CustomerEvent.DetailsTold(var profile, var _) -> known(customer, profile, customer.stopped());
            case CustomerEvent.NinoCorrected(var profile) -> known(customer, profile, customer.stopped());
            case CustomerEvent.ClaimTold(var profile) -> known(customer, profile, customer.stopped());
            case CustomerEvent.ContactStopped(var because) -> stopped(customer, Optional.of(because));
            case CustomerEvent.ContactResumed _, CustomerEvent.BegunAnew _ -> stopped(customer, Optional.empty());
            case CustomerEvent.Restricted(var staff) -> seenOnlyBy(customer, staff);
            case CustomerEvent.RestrictionLifted _ -> seenOnlyBy(customer, Set.of());
            case CustomerEvent.OtherTakenIn(var _, var whole, var _) -> whole;
            case CustomerEvent.TakenInBy(var kept) -> gone(customer, new Absorbed(kept));
            case CustomerEvent.PersonForgotten _ -> gone(customer, new Forgotten());
        };
    }

    private static Customer stopped(Customer customer, Optional<StopReason> why) {
        return known(customer, customer.profile().orElseThrow(), why);
    }

    private static Customer known(Customer customer, Profile profile, Optional<StopReason> stopped) {
        return new Customer(
                customer.id(), customer.withJobcentre(), customer.seenOnlyBy(), new Known(profile, stopped));
    }

    private static Customer seenOnlyBy(Customer customer, Set<String> staff) {
        return new Customer(customer.id(), customer.withJobcentre(), staff, customer.state());
    }

    private static Customer gone(Customer customer, CustomerState state) {
        return new Customer(customer.id(), customer.withJobcentre(), customer.seenOnlyBy(), state);
    }
}
