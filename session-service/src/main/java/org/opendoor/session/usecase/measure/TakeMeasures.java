package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.measure.MeasureRefusal;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Measuring;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** Writes down what somebody answered, once for each day and occasion. */
@ApplicationScoped
public class TakeMeasures {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Measurements measurements;
    private final MeasureBook book;
    private final NewIds ids;
    private final InstantSource clock;

    public TakeMeasures(
            Transactions transactions,
            Programmes programmes,
            Measurements measurements,
            MeasureBook book,
            NewIds ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.measurements = measurements;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
    }

    /** The programme is locked: of two who tell the same at once the second finds it told. */
    public Uni<Noted> take(UUID referralId, Reach reach, Measurement told) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.filter(filed -> reach.covers(filed.file().journey()))
                        .map(filed -> check(filed, told))
                        .orElseGet(() -> refused(MeasureRefusal.NOT_YET_KNOWN))));
    }

    private Uni<Noted> check(Filed filed, Measurement told) {
        return Measuring.against(filed.file().programme(), told, clock.instant())
                .map(TakeMeasures::refused)
                .orElseGet(() -> measurements
                        .of(filed.file().journey().referralId())
                        .chain(known -> compare(filed, standing(known, told), told)));
    }

    private Uni<Noted> compare(Filed filed, Optional<Taken> standing, Measurement told) {
        if (standing.isEmpty()) {
            return book.enter(filed, new Taken(ids.next(), told, 1), false);
        }
        var known = standing.get();
        return Uni.createFrom()
                .item(known.measurement().equals(told) ? new Noted.Unchanged(known) : new Noted.Differs(known.id()));
    }

    private static Optional<Taken> standing(List<Taken> known, Measurement told) {
        return known.stream()
                .filter(taken -> taken.measurement().occasion() == told.occasion()
                        && taken.measurement().askedOn().equals(told.askedOn()))
                .findFirst();
    }

    private static Uni<Noted> refused(MeasureRefusal why) {
        return Uni.createFrom().item(new Noted.Refused(why));
    }
}
