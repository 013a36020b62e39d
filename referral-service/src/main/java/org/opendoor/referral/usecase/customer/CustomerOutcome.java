package org.opendoor.referral.usecase.customer;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.customer.CustomerRefusal;

/** What became of an intention about a person. A refusal is a value here; the edge finds the words for it. */
public sealed interface CustomerOutcome {

    /** It is so now, whether just made so or before. */
    record Done(UUID customerId, long version) implements CustomerOutcome {}

    /** Somebody else changed the record since it was read. */
    record Stale() implements CustomerOutcome {}

    /** It is not so, and why; {@code instead} is the record, or the journey, in the way, if the caller may see it. */
    record Refused(CustomerRefusal why, Optional<UUID> instead) implements CustomerOutcome {}

    /** Refused with nothing to point to. */
    static CustomerOutcome refused(CustomerRefusal why) {
        return new Refused(why, Optional.empty());
    }
}
