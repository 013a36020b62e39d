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
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.rest.ProgrammeBody;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.BookAssessment;
import org.opendoor.session.usecase.slot.MeetingTrail;

/** The first meeting gets a time. */
@Path(ProgrammeDoor.PATH + "/{referralId}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class AppointmentResource {

    /**
     * Either a slot, or what the provider's side promises without one.
     *
     * @param slotId one of the slots that were suggested
     * @param practitioner the token subject of who will assess; null where not known yet
     * @param venue an id of the directory; null where not known, and by telephone and video
     */
    public record BookingRequest(
            Instant startsAt,
            @Pattern(regexp = "01|02|11") String mode,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner,
            @Pattern(regexp = Formats.IDENTIFIER) String venue,
            UUID slotId) {
        TimeRequest time() {
            return new TimeRequest(slotId, startsAt, mode, practitioner, venue);
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final BookAssessment book;
    private final MeetingDesk desk;
    private final MeetingTrail trail;

    AppointmentResource(
            ProgrammeDoor door, Idempotency idempotency, BookAssessment book, MeetingDesk desk, MeetingTrail trail) {
        this.door = door;
        this.idempotency = idempotency;
        this.book = book;
        this.desk = desk;
        this.trail = trail;
    }

    @GET
    @RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = TrailBody.class, responseDescription = "What became of the first meeting so far")
    @Operation(
            operationId = "listAppointments",
            summary = "Every booking, move and cancellation of the first meeting",
            description = "Oldest first, with who asked and the person's reason. A journey has few.")
    public Uni<TrailBody> list(@PathParam("referralId") UUID referralId) {
        return door.show(referralId).chain(() -> trail.of(referralId)).map(TrailBody::of);
    }

    @POST
    @RolesAllowed({
        Roles.ADVISER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.INTAKE,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM
    })
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "bookAppointment",
            summary = "Books the assessment",
            description =
                    "With `slotId` from the suggestions on the spot: of two who want one slot, one gets it (409 SLOT_TAKEN). "
                            + "The provider's side may give a time and a mode of its own: 01 face to face, 02 telephone, 11 video. "
                            + "From a slot the answer is the meeting alone, else the programme. Once the booked time is past, it may be "
                            + "booked again: somebody who did not come is offered another.")
    @APIResponse(
            responseCode = "201",
            description = "Booked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {MeetingBody.class, ProgrammeBody.class})))
    @APIResponse(
            responseCode = "200",
            description = "It was booked so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(oneOf = {MeetingBody.class, ProgrammeBody.class})))
    public Uni<Response> book(@PathParam("referralId") UUID referralId, @NotNull @Valid BookingRequest request) {
        return request.time()
                .slot(door.isOfTheNhsSide())
                .map(slot -> desk.book(referralId, request, slot))
                .orElseGet(() -> atAnOwnTime(referralId, request));
    }

    private Uni<Response> atAnOwnTime(UUID referralId, BookingRequest request) {
        return idempotency.once(
                request,
                () -> book.book(referralId, door.reach(), request.time()::at)
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
