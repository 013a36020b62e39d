package org.opendoor.analytics.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.usecase.Release;

/**
 * The table of one week.
 *
 * @param week as ISO writes it, 2026-W47
 * @param monday its first day
 * @param sunday its last day
 * @param rows every row the breakdown has, people or not; none without a breakdown
 * @param total everybody; not the sum of the rounded rows
 */
@Schema(requiredProperties = {"week", "monday", "sunday", "rows", "total"})
public record WeekView<R>(String week, LocalDate monday, LocalDate sunday, List<R> rows, R total) {

    static <R> WeekView<R> of(Release release, Breakdown by, Function<Row, R> shape) {
        var week = release.week();
        var slots =
                by.equals(Breakdown.WHOLE) ? List.<Slot>of() : release.frame().slots(by);
        return new WeekView<>(
                week.toString(),
                week.monday(),
                week.sunday(),
                slots.stream().map(slot -> shape.apply(new Row(release, slot))).toList(),
                shape.apply(new Row(release, Slot.TOTAL)));
    }
}
