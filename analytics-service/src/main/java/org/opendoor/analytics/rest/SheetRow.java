package org.opendoor.analytics.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Sheet;

/**
 * One row of a month's table.
 *
 * @param row its word for each dimension that was asked for; empty in the total
 * @param people by measure
 * @param shares by name, worked out from the people beside them
 * @param bands by name, worked out from people told elsewhere in the sheet's tables
 */
@Schema(requiredProperties = {"row", "people", "shares", "bands"})
public record SheetRow(
        Map<String, String> row,
        Map<String, CellView> people,
        Map<String, RateView> shares,
        Map<String, BandView> bands) {

    static SheetRow of(Sheet sheet, Release release, Slot slot) {
        Function<Measure, Cell> told = measure -> release.figures().get(measure).at(slot);
        var row = new LinkedHashMap<String, String>();
        for (int n = 0; n < slot.row().size(); n++) {
            row.put(Spelling.camel(slot.by().dimensions().get(n)), slot.row().get(n));
        }
        var people = new LinkedHashMap<String, CellView>();
        sheet.measures().forEach(measure -> people.put(Spelling.camel(measure), CellView.of(told.apply(measure))));
        var shares = new LinkedHashMap<String, RateView>();
        sheet.shares().forEach(share -> shares.put(share.name(), RateView.of(share.of(told))));
        var bands = new LinkedHashMap<String, BandView>();
        sheet.percentiles().forEach(each -> bands.put(each.name(), BandView.of(each.of(release, slot))));
        return new SheetRow(row, people, shares, bands);
    }
}
