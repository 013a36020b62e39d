package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.usecase.EndProgramme;

/** A programme that is never started, or left early. */
@Path(ProgrammeDoor.PATH + "/{referralId}/ending")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class EndingResource {

    /**
     * @param couldHaveBeenDifferent the person's own words; taken, and not kept until journeys have keys of their own to
     *     keep such words under
     * @param comeBackFrom the day the person named for being asked again; null where they named none
     */
    public record EndingRequest(
            @NotNull Reason reason,
            @Size(max = 20) List<@NotNull Reason> furtherReasons,
            @Size(max = 2000) String couldHaveBeenDifferent,
            @Valid WishRequest contactWish,
            LocalDate comeBackFrom) {

        EndingCause.Because cause() {
            return new EndingCause.Because(reason, furtherReasons == null ? List.of() : furtherReasons);
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final EndProgramme end;

    EndingResource(ProgrammeDoor door, Idempotency idempotency, EndProgramme end) {
        this.door = door;
        this.idempotency = idempotency;
        this.end = end;
    }

    @POST
    @Operation(
            operationId = "endProgramme",
            summary = "Ends a programme before its plan is over",
            description = "Without an attended session it was never started, otherwise it was left early. Only the "
                    + "family of the reason leaves the NHS side. `couldHaveBeenDifferent` is taken but not kept yet.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had ended so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> end(@PathParam("referralId") UUID referralId, @NotNull @Valid EndingRequest request) {
        return idempotency.once(
                request,
                () -> end.end(
                                referralId,
                                door.reach(),
                                request.cause(),
                                WishRequest.told(request.contactWish()),
                                Optional.ofNullable(request.comeBackFrom()))
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
