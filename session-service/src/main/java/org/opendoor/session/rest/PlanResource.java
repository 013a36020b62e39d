package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.usecase.AgreePlan;

/** What the person agreed to. */
@Path(ProgrammeDoor.PATH + "/{referralId}/plan")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class PlanResource {

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final AgreePlan agree;

    PlanResource(ProgrammeDoor door, Idempotency idempotency, AgreePlan agree) {
        this.door = door;
        this.idempotency = idempotency;
        this.agree = agree;
    }

    @POST
    @Operation(
            operationId = "agreePlan",
            summary = "Writes down the plan",
            description =
                    "An ordered list of modules and onward referrals. Sessions may wait for their dates: what was "
                            + "promised counts. Those with a date are numbered in the order of time, whatever module they "
                            + "belong to.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was agreed so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> agree(@PathParam("referralId") UUID referralId, @NotNull @Valid PlanRequest request) {
        var wanted = request.wanted();
        return idempotency.once(
                request,
                () -> agree.agree(referralId, door.reach(), wanted, request.overridden())
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
