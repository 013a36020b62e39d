package org.opendoor.analytics.rest;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.ReadMeasures;
import org.opendoor.analytics.usecase.Sheet;
import org.opendoor.analytics.usecase.Sheets;

/**
 * All that may be asked.
 *
 * @param latest the last month that is over, as 2026-10
 * @param mostMonths how many months are told at once
 */
@Schema(requiredProperties = {"latest", "mostMonths", "sheets"})
public record CatalogueView(String latest, int mostMonths, List<Offered> sheets) {

    /**
     * One sheet.
     *
     * @param breakdowns what {@code by} may be; two dimensions are written with a comma between
     */
    @Schema(
            name = "Sheet",
            requiredProperties = {"name", "definition", "columns", "breakdowns"})
    public record Offered(String name, String definition, List<Column> columns, List<String> breakdowns) {

        static Offered of(Sheet sheet) {
            var columns = new ArrayList<Column>();
            sheet.measures().forEach(each -> columns.add(new Column(Spelling.camel(each), Sheet.definition(each))));
            sheet.shares().forEach(each -> columns.add(new Column(each.name(), each.definition())));
            sheet.percentiles().forEach(each -> columns.add(new Column(each.name(), each.definition())));
            return new Offered(
                    sheet.name(),
                    sheet.definition(),
                    columns,
                    sheet.breakdowns().stream()
                            .map(Spelling::written)
                            .filter(by -> !by.isEmpty())
                            .toList());
        }
    }

    /** A measure, or what is worked out from measures. */
    @Schema(
            name = "Column",
            requiredProperties = {"name", "definition"})
    public record Column(String name, String definition) {}

    static CatalogueView at(Month latest) {
        return new CatalogueView(
                latest.toString(),
                ReadMeasures.MOST_MONTHS,
                Sheets.all().stream().map(Offered::of).toList());
    }
}
