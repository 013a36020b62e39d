package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** Shows how somebody did over time. */
@ApplicationScoped
public class ReadMeasures {

    private final ReadProgrammes programmes;
    private final Measurements measurements;

    public ReadMeasures(ReadProgrammes programmes, Measurements measurements) {
        this.programmes = programmes;
        this.measurements = measurements;
    }

    /** Empty for a programme that is unknown or out of reach. */
    public Uni<Optional<List<Taken>>> all(UUID referralId, Reach reach) {
        return programmes
                .one(referralId, reach)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.<List<Taken>>empty())
                        : measurements.of(referralId).map(Optional::of));
    }

    public Uni<Optional<Taken>> one(UUID referralId, UUID measurementId, Reach reach) {
        return all(referralId, reach)
                .map(known -> known.stream()
                        .flatMap(List::stream)
                        .filter(taken -> taken.id().equals(measurementId))
                        .findFirst());
    }
}
