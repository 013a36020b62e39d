package org.opendoor.analytics.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Sheet;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.Refused;

/** What may be asked of a sheet: one breakdown from its fixed list, and whole months. */
public record Question(
        @Parameter(
                description =
                        "What the rows stand for: one of the sheet's breakdowns, as the catalogue writes it. Without"
                                + " it only totals are told.",
                example = "district,provider")
        @QueryParam("by")
        String by,

        @Parameter(description = "First month, as 2026-11. Without it there is one month.", example = "2026-09")
        @QueryParam("from")
        String from,

        @Parameter(description = "Last month, as 2026-11. Without it the last one that is over.", example = "2026-11")
        @QueryParam("to")
        String to) {

    Breakdown breakdown(Sheet sheet) {
        if (by == null) {
            return Breakdown.WHOLE;
        }
        var offered = sheet.breakdowns().stream()
                .filter(each -> !each.equals(Breakdown.WHOLE))
                .toList();
        return Spelling.read(by, offered.stream())
                .orElseThrow(() -> refused(
                        AnalyticsCode.BREAKDOWN_NOT_OFFERED,
                        "?by",
                        "one of " + offered.stream().map(Spelling::written).collect(Collectors.joining("; "))));
    }

    /** The months that are asked for. */
    public Span months(Month latest) {
        var last = to == null ? latest : month("?to", to);
        return new Span(from == null ? last : month("?from", from), last);
    }

    private static Month month(String pointer, String text) {
        return Month.parse(text)
                .orElseThrow(() -> refused(AnalyticsCode.MONTH_INVALID, pointer, "a month is written as 2026-11"));
    }

    private static Refused refused(AnalyticsCode code, String pointer, String rule) {
        return new Refused(code, rule, List.of(new FieldError(pointer, code.name(), rule)));
    }
}
