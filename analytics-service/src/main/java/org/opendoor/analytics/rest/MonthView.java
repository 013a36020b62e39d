package org.opendoor.analytics.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Sheet;

/**
 * The table of one month.
 *
 * @param month as 2026-11
 * @param first its first day
 * @param last its last day
 * @param rows every row the breakdown has, people or not; none without a breakdown
 * @param total everybody; not the sum of the rounded rows
 */
@Schema(requiredProperties = {"month", "first", "last", "rows", "total"})
public record MonthView(String month, LocalDate first, LocalDate last, List<SheetRow> rows, SheetRow total) {

    static MonthView of(Sheet sheet, Breakdown by, Release release) {
        var month = release.month();
        var slots = by.equals(Breakdown.WHOLE)
                ? List.<Slot>of()
                : release.frames().get(sheet.measures().getFirst()).slots(by);
        return new MonthView(
                month.toString(),
                month.first(),
                month.last(),
                slots.stream().map(slot -> SheetRow.of(sheet, release, slot)).toList(),
                SheetRow.of(sheet, release, Slot.TOTAL));
    }
}
