package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.analytics.usecase.ReadGenerations;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Problem;
import org.opendoor.kit.version.IfMatch;

/** Building the projection anew from Kafka, beside the one that is read. */
@Path("/v1/ops/generations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "operations")
public class GenerationsResource {

    private final ReadGenerations generations;
    private final Steering steering;

    public GenerationsResource(ReadGenerations generations, Steering steering) {
        this.generations = generations;
        this.steering = steering;
    }

    @GET
    @Operation(operationId = "listGenerations", summary = "Generations of the projection, newest first, at most 200")
    public Uni<List<GenerationView>> list() {
        return generations
                .newest()
                .map(found -> found.stream().map(GenerationView::of).toList());
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readGeneration", summary = "One generation, and how far it is built")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = GenerationView.class)))
    public Uni<Response> read(@PathParam("number") int number) {
        return steering.shown(number).map(shown -> shown.ok());
    }

    @POST
    @Operation(
            operationId = "beginGeneration",
            summary = "Begin to build the projection anew",
            description = "It is filled from the beginning of the topics and hears whatever is said meanwhile.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = GenerationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "GENERATION_BEING_BUILT",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> begin() {
        return steering.begin();
    }

    @POST
    @Path("/{number}/switch")
    @Operation(
            operationId = "switchGeneration",
            summary = "Answer all questions from this generation",
            description = "From one request to the next. The one that was read is kept until it is discarded.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = GenerationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "GENERATION_NOT_CAUGHT_UP, GENERATION_FORMER",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> switchTo(@PathParam("number") int number) {
        return steering.switchTo(number);
    }

    @DELETE
    @Path("/{number}")
    @Operation(operationId = "discardGeneration", summary = "Drop a generation that is not read, with its tables")
    @APIResponse(responseCode = "204", description = "No Content")
    @APIResponse(
            responseCode = "409",
            description = "GENERATION_READ",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> discard(@PathParam("number") int number, @Context HttpHeaders headers) {
        return steering.discard(number, IfMatch.required(headers));
    }
}
