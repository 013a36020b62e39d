package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Problem;

/** What analysts may read: tables of months that are over, safe for small numbers. */
@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
@Tag(name = "measures")
public class MeasuresResource {
    private static final String CSV = SheetFile.MEDIA_TYPE;

    private final Telling telling;

    public MeasuresResource(Telling telling) {
        this.telling = telling;
    }

    @GET
    @Operation(operationId = "listMeasures", summary = "What may be asked, what it means, and how it is broken down")
    @APIResponse(responseCode = "200", description = "Every sheet, and the last month that is over")
    public CatalogueView catalogue() {
        return CatalogueView.at(telling.latest());
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
        return telling.answer(sheet, question);
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
        return telling.answer(sheet, question).map(SheetFile::response);
    }
}
