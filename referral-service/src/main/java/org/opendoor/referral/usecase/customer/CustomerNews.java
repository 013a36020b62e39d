package org.opendoor.referral.usecase.customer;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.domain.eligibility.EligibilityChange;

/** What the other services must hear about a person, once for each journey of theirs. */
public sealed interface CustomerNews {

    /** Nobody gets in touch any more. */
    record ContactStopped(StopReason because) implements CustomerNews {}

    /** Contact is possible again. */
    record ContactResumed(StopReason was) implements CustomerNews {}

    /** The record was taken in by another; {@code goesOnIn} is there for a journey that ended by it. */
    record Merged(UUID absorbed, Optional<UUID> goesOnIn) implements CustomerNews {}

    /** Something about their benefit, work or home changed. */
    record EligibilityChanged(EligibilityChange change) implements CustomerNews {}

    /** Destroy what you hold of the person. */
    record Forgotten() implements CustomerNews {}
}
