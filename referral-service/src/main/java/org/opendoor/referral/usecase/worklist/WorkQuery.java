package org.opendoor.referral.usecase.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.usecase.Scope;

/**
 * One page of a list of work.
 *
 * @param mine only what has the caller as adviser, or nobody yet
 * @param edge the oldest-first lists show what began to wait before it, the others what began after it
 * @param most how many at most
 */
public record WorkQuery(Work work, Scope scope, boolean mine, Instant edge, Optional<Place> after, int most) {

    /** Where the last page ended. */
    public record Place(Instant since, UUID id) {}
}
