package org.opendoor.referral.domain.customer;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.customer.CustomerState.Absorbed;
import org.opendoor.referral.domain.customer.CustomerState.Forgotten;
import org.opendoor.referral.domain.customer.CustomerState.Known;

/**
 * What two records of one person come to. The kept record's details win and its gaps are filled; of everything that decides
 * who may see or reach the person, the stricter wins: merging never shows anybody to somebody new.
 */
final class Merging {

    private Merging() {}

    static Decision<CustomerEvent, CustomerRefusal> decide(Customer kept, Known known, Customer other) {
        if (other.id().equals(kept.id())) {
            return refuse(CustomerRefusal.SAME_RECORD);
        }
        return switch (other.state()) {
            case Known taken -> accept(merged(kept, known, other, taken));
            case Absorbed(var into) ->
                into.equals(kept.id()) ? alreadyDone() : refuse(CustomerRefusal.OTHER_MERGED_ELSEWHERE);
            case Forgotten _ -> refuse(CustomerRefusal.OTHER_FORGOTTEN);
        };
    }

    private static CustomerEvent merged(Customer kept, Known known, Customer other, Known taken) {
        Profile whole = known.profile().filledFrom(taken.profile());
        Optional<StopReason> stopped = Stream.concat(known.stopped().stream(), taken.stopped().stream())
                .max(StopReason::compareTo);
        return new CustomerEvent.OtherTakenIn(
                other.id(),
                new Customer(
                        kept.id(),
                        kept.withJobcentre() && other.withJobcentre(),
                        stricter(kept, other),
                        new Known(whole, stopped)),
                whole.differencesFrom(known.profile()));
    }

    /** Of two lists those on both; where nobody is, the kept record's, because an empty list would open it to all. */
    private static Set<String> stricter(Customer kept, Customer other) {
        if (!kept.restricted() || !other.restricted()) {
            return kept.restricted() ? kept.seenOnlyBy() : other.seenOnlyBy();
        }
        Set<String> both = new HashSet<>(kept.seenOnlyBy());
        both.retainAll(other.seenOnlyBy());
        return both.isEmpty() ? kept.seenOnlyBy() : both;
    }
}
