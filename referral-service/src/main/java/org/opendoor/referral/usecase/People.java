package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Notes each reading of personal data, in the transaction of the reading: no trace, no data. */
public interface People {

    /** The caller has read who {@code customerId} is, for the sake of {@code referralId}. */
    Uni<Void> wereRead(UUID customerId, UUID referralId);
}
