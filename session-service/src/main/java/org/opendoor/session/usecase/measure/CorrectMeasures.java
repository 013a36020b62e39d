package org.opendoor.session.usecase.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.MeasureRefusal;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** Puts other answers in the place of those that were written down wrongly; day and occasion stay. */
@ApplicationScoped
public class CorrectMeasures {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Measurements measurements;
    private final MeasureBook book;

    public CorrectMeasures(
            Transactions transactions, Programmes programmes, Measurements measurements, MeasureBook book) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.measurements = measurements;
        this.book = book;
    }

    /** @param seen the version that whoever corrects it has seen */
    public Uni<Noted> correct(
            UUID referralId,
            UUID measurementId,
            Reach reach,
            long seen,
            Map<Measure, Answer> answers,
            boolean selfHarm) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.filter(filed -> reach.covers(filed.file().journey()))
                        .map(filed -> measurements
                                .of(referralId)
                                .chain(known -> known.stream()
                                        .filter(taken -> taken.id().equals(measurementId))
                                        .findFirst()
                                        .map(taken -> replace(filed, taken, seen, answers, selfHarm))
                                        .orElseGet(CorrectMeasures::unknown)))
                        .orElseGet(CorrectMeasures::unknown)));
    }

    private Uni<Noted> replace(Filed filed, Taken standing, long seen, Map<Measure, Answer> answers, boolean selfHarm) {
        if (standing.version() != seen) {
            return Uni.createFrom().item(new Noted.Stale(standing.version()));
        }
        var before = standing.measurement();
        var now = new Measurement(before.occasion(), before.askedOn(), answers, selfHarm);
        return now.equals(before)
                ? Uni.createFrom().item(new Noted.Unchanged(standing))
                : book.enter(filed, new Taken(standing.id(), now, seen + 1), before.selfHarm());
    }

    private static Uni<Noted> unknown() {
        return Uni.createFrom().item(new Noted.Refused(MeasureRefusal.NOT_YET_KNOWN));
    }
}
