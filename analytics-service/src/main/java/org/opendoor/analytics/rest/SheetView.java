package org.opendoor.analytics.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Sheet;

/**
 * A sheet month by month. Months are never added up: a sum over months would be one more number to subtract from.
 *
 * @param name of the sheet
 * @param definition what it counts, in plain English
 * @param by what the rows stand for: nothing, one dimension or two
 */
@Schema(requiredProperties = {"name", "definition", "by", "months"})
public record SheetView(String name, String definition, List<String> by, List<MonthView> months) {

    static SheetView of(Sheet sheet, Breakdown by, List<Release> releases) {
        return new SheetView(
                sheet.name(),
                sheet.definition(),
                Spelling.names(by),
                releases.stream()
                        .map(release -> MonthView.of(sheet, by, release))
                        .toList());
    }
}
