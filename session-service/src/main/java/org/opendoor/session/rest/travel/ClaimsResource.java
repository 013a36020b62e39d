package org.opendoor.session.rest.travel;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.travel.EnterClaim;

/** What somebody spent to come to a session. */
@Path(ProgrammeDoor.PATH + "/{referralId}/travel-claims")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
public class ClaimsResource {

    /**
     * @param sessionId the session, as the plan shows it
     * @param pence there and back; at most 2000 for a bus or parking, 4000 for petrol, 5000 for a train, 6000 for a taxi
     */
    public record ClaimRequest(
            @NotNull UUID sessionId,
            @NotNull TravelKind kind,
            @NotNull @Positive Integer pence) {}

    private final ProgrammeDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final EnterClaim enter;
    private final ClaimWindow window;

    ClaimsResource(ProgrammeDoor door, Caller caller, Idempotency idempotency, EnterClaim enter, ClaimWindow window) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.enter = enter;
        this.window = window;
    }

    @POST
    @APIResponseSchema(value = ClaimBody.class, responseCode = "201", responseDescription = "Entered")
    @APIResponse(responseCode = "200", description = "It was entered before; another amount replaces it")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "enterTravelClaim",
            summary = "Claims travel to a session",
            description = "For a session attended, or one whose venue the person could not find; one claim for each "
                    + "session and kind, within six months. Until it is approved another amount replaces it.")
    public Uni<Response> enter(@PathParam("referralId") UUID referralId, @NotNull @Valid ClaimRequest request) {
        var session = new SessionRef.ById(request.sessionId());
        return idempotency.once(
                request,
                () -> enter.enter(referralId, door.reach(), caller.subject(), session, request.kind(), request.pence())
                        .map(settled -> ClaimWindow.written(referralId, settled)),
                written -> window.show(referralId, written.id()));
    }

    @GET
    @Path("/{claimId}")
    @APIResponseSchema(value = ClaimBody.class, responseDescription = "The claim")
    @Operation(operationId = "readTravelClaim", summary = "A claim as it stands")
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("claimId") UUID claimId) {
        return window.show(referralId, claimId).map(Shown::ok);
    }
}
