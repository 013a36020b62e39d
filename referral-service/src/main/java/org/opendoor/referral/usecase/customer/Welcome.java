package org.opendoor.referral.usecase.customer;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.domain.customer.CustomerEvent;
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerRules;
import org.opendoor.referral.usecase.Moment;

/**
 * Whether anything may begin for a person, asked before every beginning. Who had asked for silence starts clean; what they
 * tell this time is kept; nobody brings back the dead or the forgotten.
 */
public final class Welcome {

    private final CustomerFiles files;

    /** The port works in the caller's transaction. */
    public Welcome(CustomerFiles files) {
        this.files = files;
    }

    /** Why nothing may begin, if so. The customer must be locked. */
    public Uni<Optional<Refusal>> of(UUID customerId, Optional<Person> told, Moment when) {
        return of(customerId, told, Optional.empty(), when);
    }

    /** The same, with what the person hopes for in their own words. */
    public Uni<Optional<Refusal>> of(UUID customerId, Optional<Person> told, Optional<String> hopes, Moment when) {
        return files.find(customerId).map(Optional::orElseThrow).flatMap(file -> switch (CustomerRules.decide(
                file.customer(), new CustomerCommand.BeginJourney(told, hopes))) {
            case Decision.Accepted<CustomerEvent, CustomerRefusal>(var events) ->
                files.save(file, events, when).replaceWith(Optional.empty());
            case Decision.AlreadyDone<CustomerEvent, CustomerRefusal> _ ->
                Uni.createFrom().item(Optional.empty());
            case Decision.Refused<CustomerEvent, CustomerRefusal>(var why) ->
                Uni.createFrom().item(Optional.of(refusal(why)));
        });
    }

    private static Refusal refusal(CustomerRefusal why) {
        return switch (why) {
            case PERSON_DECEASED -> Refusal.PERSON_DECEASED;
            case CUSTOMER_FORGOTTEN -> Refusal.CUSTOMER_FORGOTTEN;
            case CUSTOMER_MERGED -> Refusal.CUSTOMER_MERGED;
            case CUSTOMER_UNKNOWN,
                    NINO_IN_USE,
                    KIND_DECIDES_WHO_SEES,
                    CLAIM_DATE_OUT_OF_REACH,
                    DEATH_STANDS,
                    JOURNEY_RUNNING,
                    SAME_RECORD,
                    OTHER_MERGED_ELSEWHERE,
                    OTHER_FORGOTTEN -> throw new IllegalStateException("no beginning is refused with " + why);
        };
    }
}
