package org.opendoor.analytics.rest;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Rate;
import org.opendoor.analytics.projection.Measure;

/**
 * Whether the promise to get in touch was kept in that week.
 *
 * @param row the district, provider, route or kind of customer; ALL for the total
 * @param endings all endings of the week: told only where each of the four kinds is, and then their sum
 * @param neverStarted said yes, and did not start or was not accepted
 * @param saidNo declined, or withdrew before being referred
 * @param followUpsOpened follow-ups taken on in that week
 * @param contactsKept promised contacts that were due in that week and made by their day
 * @param contactsLate promised contacts that were due in that week and not made by their day
 * @param keptRate those kept among those due
 */
@Schema(
        requiredProperties = {
            "row",
            "endings",
            "completed",
            "leftEarly",
            "neverStarted",
            "saidNo",
            "followUpsOpened",
            "contactsKept",
            "contactsLate",
            "keptRate"
        })
public record PromisesRow(
        String row,
        CellView endings,
        CellView completed,
        CellView leftEarly,
        CellView neverStarted,
        CellView saidNo,
        CellView followUpsOpened,
        CellView contactsKept,
        CellView contactsLate,
        RateView keptRate) {

    static final Set<Measure> MEASURES = EnumSet.of(
            Measure.COMPLETED,
            Measure.LEFT_EARLY,
            Measure.NEVER_STARTED,
            Measure.SAID_NO,
            Measure.FOLLOW_UP_OPENED,
            Measure.CONTACT_KEPT,
            Measure.CONTACT_LATE);

    static PromisesRow of(Row row) {
        var endings = Cell.sum(
                row.cell(Measure.COMPLETED),
                row.cell(Measure.LEFT_EARLY),
                row.cell(Measure.NEVER_STARTED),
                row.cell(Measure.SAID_NO));
        return new PromisesRow(
                row.name(),
                CellView.of(endings),
                row.view(Measure.COMPLETED),
                row.view(Measure.LEFT_EARLY),
                row.view(Measure.NEVER_STARTED),
                row.view(Measure.SAID_NO),
                row.view(Measure.FOLLOW_UP_OPENED),
                row.view(Measure.CONTACT_KEPT),
                row.view(Measure.CONTACT_LATE),
                RateView.of(Rate.of(row.cell(Measure.CONTACT_KEPT), row.cell(Measure.CONTACT_LATE))));
    }
}
