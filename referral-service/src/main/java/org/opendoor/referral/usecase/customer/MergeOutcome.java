package org.opendoor.referral.usecase.customer;

import java.util.UUID;
import org.opendoor.referral.domain.customer.CustomerRefusal;

/** What became of a merge. */
public sealed interface MergeOutcome {

    /** What would happen, or what has just happened. */
    record Planned(MergePlan plan, long version) implements MergeOutcome {}

    /** They are one already. */
    record AlreadyOne(UUID kept, long version) implements MergeOutcome {}

    /** It cannot be. */
    record Refused(CustomerRefusal why) implements MergeOutcome {}
}
