package org.opendoor.session.messaging.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.messaging.Telling;
import org.opendoor.session.usecase.measure.MeasureNews;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** Tells measurements on opendoor.care. */
@ApplicationScoped
class MeasureTelling implements MeasureNews {

    private final Telling telling;

    MeasureTelling(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Uni<Void> measured(Journey journey, Taken taken, Instant at) {
        return telling.theNhsSide(journey, MeasuredSaid.TYPE, MeasuredSaid.of(journey.referralId(), taken), at);
    }
}
