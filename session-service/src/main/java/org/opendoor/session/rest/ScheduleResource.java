package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.usecase.ScheduleSessions;

/** Promised sessions get their dates. */
@Path(ProgrammeDoor.PATH + "/{referralId}/plan/modules/{itemId}/sessions")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ScheduleResource {

    /** The dates. */
    public record DatesRequest(@NotEmpty @Size(max = 60) List<@NotNull @Valid MeetingRequest> sessions) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final ScheduleSessions schedule;

    ScheduleResource(ProgrammeDoor door, Idempotency idempotency, ScheduleSessions schedule) {
        this.door = door;
        this.idempotency = idempotency;
        this.schedule = schedule;
    }

    @POST
    @Operation(
            operationId = "scheduleSessions",
            summary = "Gives promised sessions of a module their dates",
            description = "No more than were promised: a module that is to have more is lengthened first.")
    @APIResponse(
            responseCode = "201",
            description = "They have their dates",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "They had these dates already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> schedule(
            @PathParam("referralId") UUID referralId,
            @PathParam("itemId") UUID itemId,
            @NotNull @Valid DatesRequest request) {
        var meetings = request.sessions().stream().map(MeetingRequest::meeting).toList();
        return idempotency.once(
                request,
                () -> schedule.schedule(referralId, door.reach(), itemId, meetings)
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
