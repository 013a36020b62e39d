package org.opendoor.analytics.rest.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.rest.AnalyticsCode;
import org.opendoor.analytics.rest.Question;
import org.opendoor.analytics.rest.Spelling;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.Refused;

/**
 * What a page was asked for.
 *
 * @param months without anything in the address the last six that are over
 * @param by by what it is broken down, if by anything
 */
record Asked(Span months, Optional<Dimension> by) {
    private static final int MONTHS_BEFORE = 5;

    static Asked of(Question question, Month latest, Set<Dimension> offered) {
        var span = question.months(latest);
        var months = question.from() == null
                ? new Span(new Month(span.last().first().minusMonths(MONTHS_BEFORE)), span.last())
                : span;
        return new Asked(months, Optional.ofNullable(question.by()).map(by -> among(offered, by)));
    }

    private static Dimension among(Set<Dimension> offered, String by) {
        return Spelling.read(by, offered.stream().map(Breakdown::by))
                .map(breakdown -> breakdown.dimensions().getFirst())
                .orElseThrow(() -> {
                    var code = AnalyticsCode.BREAKDOWN_NOT_OFFERED;
                    return new Refused(
                            code,
                            "This page is not broken down that way.",
                            List.of(new FieldError("?by", code.name(), "")));
                });
    }
}
