package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.analytics.usecase.ReadMeasures;
import org.opendoor.analytics.usecase.Sheets;
import org.opendoor.analytics.usecase.Told;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Problem;
import org.opendoor.kit.problem.Refused;

/** What analysts may read: tables of months that are over, safe for small numbers. */
@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
@Tag(name = "measures")
public class MeasuresResource {
    private static final String CSV = "text/csv";

    private final ReadMeasures measures;

    public MeasuresResource(ReadMeasures measures) {
        this.measures = measures;
    }

    @GET
    @Operation(operationId = "listMeasures", summary = "What may be asked, what it means, and how it is broken down")
    @APIResponse(responseCode = "200", description = "Every sheet, and the last month that is over")
    public CatalogueView catalogue() {
        return CatalogueView.at(measures.latest());
    }

    @GET
    @Path("{sheet}")
    @Operation(
            operationId = "readMeasure",
            summary = "One sheet, month by month",
            description =
                    "People are counted in the month in which the thing happened, to the nearest five. A number under"
                            + " five, or one that would give such a number away, is suppressed.")
    @APIResponse(responseCode = "200", description = "One table for each month")
    @APIResponse(
            responseCode = "409",
            description = "MONTH_NOT_OVER",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<SheetView> read(@PathParam("sheet") String sheet, @BeanParam Question question) {
        return view(sheet, question);
    }

    @GET
    @Path("{sheet}/csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportMeasure",
            summary = "The same numbers as a file",
            description =
                    "RFC 4180, with a header line and a line for each number. What is suppressed is said in a column"
                            + " of its own. The total's rows are called ALL.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "409",
            description = "MONTH_NOT_OVER",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> export(@PathParam("sheet") String sheet, @BeanParam Question question) {
        return view(sheet, question)
                .map(view -> Response.ok(SheetFile.of(view), CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + view.name() + ".csv\"")
                        .build());
    }

    private Uni<SheetView> view(String name, Question question) {
        var sheet = Sheets.named(name).orElseThrow(() -> new Refused(AnalyticsCode.NO_SUCH_MEASURE));
        var by = question.breakdown(sheet);
        return measures.read(sheet.asked(), question.months(measures.latest())).map(told -> switch (told) {
            case Told.Months(var releases) -> SheetView.of(sheet, by, releases);
            case Told.No(var why) -> throw new Refused(code(why));
        });
    }

    private static AnalyticsCode code(Told.Why why) {
        return switch (why) {
            case MONTH_NOT_OVER -> AnalyticsCode.MONTH_NOT_OVER;
            case MONTHS_TURNED_ROUND -> AnalyticsCode.MONTHS_TURNED_ROUND;
            case TOO_MANY_MONTHS -> AnalyticsCode.TOO_MANY_MONTHS;
        };
    }
}
