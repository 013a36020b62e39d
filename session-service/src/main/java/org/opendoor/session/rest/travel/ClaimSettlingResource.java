package org.opendoor.session.rest.travel;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.travel.SettleClaim;
import org.opendoor.session.usecase.travel.Settled;

/** What becomes of a claim. */
@Path(ProgrammeDoor.PATH + "/{referralId}/travel-claims/{claimId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
public class ClaimSettlingResource {

    /** Why it is not paid as it is. */
    public record DeclineRequest(@NotNull Claim.DeclineReason because) {}

    private final ProgrammeDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final SettleClaim settle;
    private final ClaimWindow window;

    ClaimSettlingResource(
            ProgrammeDoor door, Caller caller, Idempotency idempotency, SettleClaim settle, ClaimWindow window) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.settle = settle;
        this.window = window;
    }

    @POST
    @Path("/approval")
    @APIResponseSchema(value = ClaimBody.class, responseDescription = "It is approved, now or before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(operationId = "approveTravelClaim", summary = "Says that it is right, and to be paid")
    public Uni<Response> approve(@PathParam("referralId") UUID referralId, @PathParam("claimId") UUID claimId) {
        return settled(referralId, null, () -> settle.approve(referralId, claimId, door.reach(), caller.subject()));
    }

    @POST
    @Path("/refusal")
    @APIResponseSchema(value = ClaimBody.class, responseDescription = "It is declined, now or before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(operationId = "declineTravelClaim", summary = "Says why it is not paid as it is")
    public Uni<Response> decline(
            @PathParam("referralId") UUID referralId,
            @PathParam("claimId") UUID claimId,
            @NotNull @Valid DeclineRequest request) {
        return settled(
                referralId,
                request,
                () -> settle.decline(referralId, claimId, door.reach(), caller.subject(), request.because()));
    }

    @POST
    @Path("/payment")
    @APIResponseSchema(value = ClaimBody.class, responseDescription = "It is paid, now or before: never twice")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(operationId = "payTravelClaim", summary = "Says that the money was handed over")
    public Uni<Response> pay(@PathParam("referralId") UUID referralId, @PathParam("claimId") UUID claimId) {
        return settled(referralId, null, () -> settle.pay(referralId, claimId, door.reach(), caller.subject()));
    }

    private Uni<Response> settled(UUID referralId, Object request, Supplier<Uni<Settled>> deed) {
        return idempotency.once(
                request,
                () -> deed.get().map(settled -> ClaimWindow.written(referralId, settled)),
                written -> window.show(referralId, written.id()));
    }
}
