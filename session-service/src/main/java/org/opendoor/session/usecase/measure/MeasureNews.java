package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** Tells the NHS side what was measured, in the running transaction. */
public interface MeasureNews {

    /** First or corrected: the version says which holds. */
    Uni<Void> measured(Journey journey, Taken taken, Instant at);
}
