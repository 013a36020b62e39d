package org.opendoor.referral.usecase.customer;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.customer.StopReason;

/** What the other services must hear about a person, once for each journey of theirs. */
public sealed interface CustomerNews {

    /** Nobody gets in touch any more. */
    record ContactStopped(StopReason because) implements CustomerNews {}

    /** Contact is possible again. */
    record ContactResumed(StopReason was) implements CustomerNews {}

    /** The record was taken in by another; {@code goesOnIn} is there for a journey that ended by it. */
    record Merged(UUID absorbed, Optional<UUID> goesOnIn) implements CustomerNews {}

    /** Destroy what you hold of the person. */
    record Forgotten() implements CustomerNews {}
}
