package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Keeps beside each journey when its first appointment was heard of, so that those who have none can be listed. */
public interface FirstAppointments {

    /**
     * Notes that by {@code at} there was one; the earliest holds, in whatever order it is told.
     *
     * @return false where no such journey is known
     */
    Uni<Boolean> heardOf(UUID referralId, Instant at);
}
