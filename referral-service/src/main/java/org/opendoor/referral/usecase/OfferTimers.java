package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** Rings when an offer has waited too long. Set and taken back in the transaction of the change: no offer without its term. */
public interface OfferTimers {

    /** Waits for the answer to an offer of that day. */
    Uni<Void> await(UUID referralId, LocalDate offeredOn);

    /** The answer, or an ending, is there. */
    Uni<Void> stop(UUID referralId);
}
