package org.opendoor.session.rest.slot;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.rest.ProgrammeDoor;

/** The first meeting, for all who look after the person: looked at, moved, cancelled. */
@Path(ProgrammeDoor.PATH + "/{referralId}")
@RolesAllowed({
    Roles.ADVISER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.INTAKE,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Slots")
public class MeetingResource {

    /**
     * @param slotId one of the provider's slots; instead, the provider's side may give a time and a mode of its own
     * @param reason the person's, and needed where they asked; never shown to Jobcentre
     */
    public record MoveRequest(
            UUID slotId,
            Instant startsAt,
            @Pattern(regexp = "01|02|11") String mode,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner,
            @Pattern(regexp = Formats.IDENTIFIER) String venue,
            @NotNull AskedByRequest askedBy,
            AttendanceReason reason) {
        TimeRequest time() {
            return new TimeRequest(slotId, startsAt, mode, practitioner, venue);
        }
    }

    /** @param reason the person's, and needed where they asked; never shown to Jobcentre */
    public record CancelRequest(@NotNull AskedByRequest askedBy, AttendanceReason reason) {}

    private final MeetingDesk desk;

    MeetingResource(MeetingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/appointment")
    @APIResponseSchema(value = MeetingBody.class, responseDescription = "The first meeting, or that there is none")
    @Operation(operationId = "readAppointment", summary = "When, how and where the first meeting is")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return desk.meeting(referralId).map(Shown::ok);
    }

    @POST
    @Path("/appointments/{appointmentId}/rescheduling")
    @APIResponseSchema(value = MeetingBody.class, responseCode = "201", responseDescription = "It has another time")
    @APIResponse(
            responseCode = "200",
            description = "It was at that time already",
            content = @Content(schema = @Schema(implementation = MeetingBody.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "rescheduleAppointment",
            summary = "Gives the first meeting another time",
            description = "The id stays. The slot that was held is free again.")
    public Uni<Response> move(
            @PathParam("referralId") UUID referralId,
            @PathParam("appointmentId") UUID appointmentId,
            @NotNull @Valid MoveRequest request) {
        var by = request.askedBy().with(request.reason());
        return desk.move(referralId, appointmentId, request, request.time(), by);
    }

    @POST
    @Path("/appointments/{appointmentId}/cancellation")
    @APIResponseSchema(value = MeetingBody.class, responseCode = "201", responseDescription = "It will not take place")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancels the first meeting",
            description =
                    "The slot is free again. Where the way there was the trouble (TRAVEL_OR_COST, "
                            + "COULD_NOT_FIND_VENUE), the answer brings alternatives: the next by telephone or video, and at other places.")
    public Uni<Response> cancel(
            @PathParam("referralId") UUID referralId,
            @PathParam("appointmentId") UUID appointmentId,
            @NotNull @Valid CancelRequest request) {
        return desk.cancel(referralId, appointmentId, request, request.askedBy().with(request.reason()));
    }
}
