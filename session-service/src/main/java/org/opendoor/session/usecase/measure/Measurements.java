package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;

/** Where measurements are kept: numbers under a journey's id, and no words. */
public interface Measurements {

    /** All of a journey, by day and then by occasion. */
    Uni<List<Taken>> of(UUID referralId);

    /** Writes it down, new or in the place of what it said before. The programme is locked. */
    Uni<Void> keep(UUID referralId, Taken taken, Instant at);

    /** What this person would not answer when they were asked last, on whichever journey: it is not proposed again. */
    Uni<Set<Measure>> declinedBy(UUID customerId);

    /**
     * A measurement as it is kept.
     *
     * @param version counts what was said of it, from 1
     */
    record Taken(UUID id, Measurement measurement, long version) {}
}
