package org.opendoor.session.messaging.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.slot.WantedSlot;
import org.opendoor.session.messaging.Telling;
import org.opendoor.session.usecase.slot.UnmetWishNews;

/** Tells unmet wishes on opendoor.care. */
@ApplicationScoped
class UnmetWishTelling implements UnmetWishNews {

    private final Telling telling;

    UnmetWishTelling(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Uni<Void> unmet(Journey journey, WantedSlot wanted, Instant at) {
        return telling.theNhsSide(journey, UnmetWishSaid.TYPE, UnmetWishSaid.of(journey.referralId(), wanted), at);
    }
}
