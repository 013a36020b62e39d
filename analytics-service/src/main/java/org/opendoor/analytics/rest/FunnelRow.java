package org.opendoor.analytics.rest;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Rate;
import org.opendoor.analytics.projection.Measure;

/**
 * How many people passed each step of the way in that week.
 *
 * @param row the district, provider, route or kind of customer; ALL for the total
 * @param offered journeys that began, whether offered by somebody or asked for
 * @param contactedInTime promised contacts that were due in that week and kept
 * @param completionRate those who completed among those who completed or left early
 */
@Schema(
        requiredProperties = {
            "row",
            "offered",
            "referred",
            "started",
            "completed",
            "leftEarly",
            "contactedInTime",
            "completionRate"
        })
public record FunnelRow(
        String row,
        CellView offered,
        CellView referred,
        CellView started,
        CellView completed,
        CellView leftEarly,
        CellView contactedInTime,
        RateView completionRate) {

    static final Set<Measure> MEASURES = EnumSet.of(
            Measure.OFFERED,
            Measure.REFERRED,
            Measure.STARTED,
            Measure.COMPLETED,
            Measure.LEFT_EARLY,
            Measure.CONTACT_KEPT);

    static FunnelRow of(Row row) {
        return new FunnelRow(
                row.name(),
                row.view(Measure.OFFERED),
                row.view(Measure.REFERRED),
                row.view(Measure.STARTED),
                row.view(Measure.COMPLETED),
                row.view(Measure.LEFT_EARLY),
                row.view(Measure.CONTACT_KEPT),
                RateView.of(Rate.of(row.cell(Measure.COMPLETED), row.cell(Measure.LEFT_EARLY))));
    }
}
