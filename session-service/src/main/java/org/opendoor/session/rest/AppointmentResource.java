package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.usecase.BookAssessment;

/** The first meeting gets a time. */
@Path(ProgrammeDoor.PATH + "/{referralId}/appointments")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class AppointmentResource {

    /** @param practitioner the token subject of who will assess; null where not known yet */
    public record BookingRequest(
            @NotNull Instant startsAt,
            @NotNull @Pattern(regexp = "01|02|11") String mode,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final BookAssessment book;

    AppointmentResource(ProgrammeDoor door, Idempotency idempotency, BookAssessment book) {
        this.door = door;
        this.idempotency = idempotency;
        this.book = book;
    }

    @POST
    @Operation(
            operationId = "bookAppointment",
            summary = "Books the assessment",
            description = "Mode: 01 face to face, 02 telephone, 11 video. Once the booked time is past, it may be "
                    + "booked again: somebody who did not come is offered another.")
    @APIResponse(
            responseCode = "201",
            description = "Booked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was booked so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> book(@PathParam("referralId") UUID referralId, @NotNull @Valid BookingRequest request) {
        return idempotency.once(
                request,
                () -> book.book(
                                referralId,
                                door.reach(),
                                request.startsAt(),
                                Medium.of(request.mode()).orElseThrow(),
                                Optional.ofNullable(request.practitioner()))
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
