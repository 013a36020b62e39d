package org.opendoor.analytics.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Week;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.Refused;

/** What may be asked of measures: one breakdown from the fixed list, and whole weeks. */
public record Question(
        @Parameter(
                description = "What the rows stand for. Without it only totals are told.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"district", "provider", "route", "customerKind"}))
        @QueryParam("by")
        String by,

        @Parameter(description = "First week, as 2026-W47. Without it there is one week.", example = "2026-W45")
        @QueryParam("from")
        String from,

        @Parameter(description = "Last week, as 2026-W47. Without it the last one that is over.", example = "2026-W47")
        @QueryParam("to")
        String to) {

    private static final Map<String, Breakdown> OFFERED = new TreeMap<>(Map.of(
            "district", Breakdown.by(Dimension.DISTRICT),
            "provider", Breakdown.by(Dimension.PROVIDER),
            "route", Breakdown.by(Dimension.ROUTE),
            "customerKind", Breakdown.by(Dimension.CUSTOMER_KIND)));

    Breakdown breakdown() {
        if (by == null) {
            return Breakdown.WHOLE;
        }
        return Optional.ofNullable(OFFERED.get(by))
                .orElseThrow(() -> refused(
                        AnalyticsCode.BREAKDOWN_NOT_OFFERED, "?by", "one of " + String.join(", ", OFFERED.keySet())));
    }

    Span weeks(Week latest) {
        var last = to == null ? latest : week("?to", to);
        return new Span(from == null ? last : week("?from", from), last);
    }

    private static Week week(String pointer, String text) {
        return Week.parse(text)
                .orElseThrow(() -> refused(AnalyticsCode.WEEK_INVALID, pointer, "a week is written as 2026-W47"));
    }

    private static Refused refused(AnalyticsCode code, String pointer, String rule) {
        return new Refused(code, rule, List.of(new FieldError(pointer, code.name(), rule)));
    }
}
