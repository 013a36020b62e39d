package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.usecase.ReadMeasures;
import org.opendoor.analytics.usecase.Told;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Problem;
import org.opendoor.kit.problem.Refused;

/** What analysts may read: tables of weeks that are over, safe for small numbers. */
@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
@Tag(name = "measures")
public class MeasuresResource {

    private final ReadMeasures measures;

    public MeasuresResource(ReadMeasures measures) {
        this.measures = measures;
    }

    @GET
    @Path("funnel")
    @Operation(
            operationId = "readFunnel",
            summary = "How many people took each step of the way, by the week in which they took it")
    @APIResponse(responseCode = "200", description = "One table for each week")
    @APIResponse(
            responseCode = "409",
            description = "WEEK_NOT_OVER",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<TableView<FunnelRow>> funnel(@BeanParam Question question) {
        return table(question, FunnelRow.MEASURES, FunnelRow::of);
    }

    @GET
    @Path("promises")
    @Operation(
            operationId = "readPromises",
            summary = "How journeys ended, and whether somebody then got in touch by the day that was promised")
    @APIResponse(responseCode = "200", description = "One table for each week")
    @APIResponse(
            responseCode = "409",
            description = "WEEK_NOT_OVER",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<TableView<PromisesRow>> promises(@BeanParam Question question) {
        return table(question, PromisesRow.MEASURES, PromisesRow::of);
    }

    private <R> Uni<TableView<R>> table(Question question, Set<Measure> asked, Function<Row, R> shape) {
        var by = question.breakdown();
        return measures.read(asked, question.weeks(measures.latest())).map(told -> switch (told) {
            case Told.Weeks(var releases) ->
                new TableView<>(
                        question.by(),
                        releases.stream()
                                .map(release -> WeekView.of(release, by, shape))
                                .toList());
            case Told.No(var why) -> throw new Refused(code(why));
        });
    }

    private static AnalyticsCode code(Told.Why why) {
        return switch (why) {
            case WEEK_NOT_OVER -> AnalyticsCode.WEEK_NOT_OVER;
            case WEEKS_TURNED_ROUND -> AnalyticsCode.WEEKS_TURNED_ROUND;
            case TOO_MANY_WEEKS -> AnalyticsCode.TOO_MANY_WEEKS;
        };
    }
}
