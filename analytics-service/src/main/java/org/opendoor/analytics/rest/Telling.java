package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.ReadMeasures;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Sheets;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.analytics.usecase.Told;
import org.opendoor.kit.problem.Refused;

/** Answers questions for the API and for the dashboard alike, so that neither can tell more than the other. */
@ApplicationScoped
public class Telling {

    private final ReadMeasures measures;

    Telling(ReadMeasures measures) {
        this.measures = measures;
    }

    /** The last month of which anything may be told. */
    public Month latest() {
        return measures.latest();
    }

    /** What the question about the sheet of this name is answered. */
    public Uni<SheetView> answer(String name, Question question) {
        var sheet = Sheets.named(name).orElseThrow(() -> new Refused(AnalyticsCode.NO_SUCH_MEASURE));
        var by = question.breakdown(sheet);
        return months(sheet.asked(), question.months(latest())).map(releases -> SheetView.of(sheet, by, releases));
    }

    /** What may be told of these measures, month by month. */
    public Uni<List<Release>> months(Set<Measure> asked, Span months) {
        return measures.read(asked, months).map(told -> switch (told) {
            case Told.Months(var releases) -> releases;
            case Told.No(var why) -> throw new Refused(code(why));
        });
    }

    private static AnalyticsCode code(Told.Why why) {
        return switch (why) {
            case MONTH_NOT_OVER -> AnalyticsCode.MONTH_NOT_OVER;
            case MONTHS_TURNED_ROUND -> AnalyticsCode.MONTHS_TURNED_ROUND;
            case TOO_MANY_MONTHS -> AnalyticsCode.TOO_MANY_MONTHS;
        };
    }
}
