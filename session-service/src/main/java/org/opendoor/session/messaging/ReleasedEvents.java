package org.opendoor.session.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.Parking;
import org.opendoor.session.usecase.EarlyEvents;

/** Events that wait for their referral lie in the eventing module's parking place, under the journey's key. */
@ApplicationScoped
class ReleasedEvents implements EarlyEvents {

    private final Parking parking;

    ReleasedEvents(Parking parking) {
        this.parking = parking;
    }

    @Override
    public Uni<Void> release(UUID referralId) {
        return parking.release(referralId.toString());
    }
}
