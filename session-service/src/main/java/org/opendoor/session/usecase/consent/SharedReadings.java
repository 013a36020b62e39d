package org.opendoor.session.usecase.consent;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedItem;

/** Notes who read what was shared, in the transaction of the reading. */
public interface SharedReadings {

    Uni<Void> wereRead(UUID referralId, SharedItem item, Purpose purpose);
}
