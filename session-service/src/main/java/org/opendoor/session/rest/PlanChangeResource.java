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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.usecase.ChangePlan;
import org.opendoor.session.usecase.Outcome;

/** A plan that stands becomes longer, shorter, pauses, slows down or is held otherwise. */
@Path(ProgrammeDoor.PATH + "/{referralId}/plan/changes")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class PlanChangeResource {

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final ChangePlan change;

    PlanChangeResource(ProgrammeDoor door, Idempotency idempotency, ChangePlan change) {
        this.door = door;
        this.idempotency = idempotency;
        this.change = change;
    }

    @POST
    @Operation(
            operationId = "changePlan",
            summary = "Changes the plan",
            description = "RESIZE: a module has more or fewer sessions, the latest without an answer going first. ADD: "
                    + "something more, after everything else. DROP: an entry of which nothing was held. PAUSE: what is "
                    + "missed meanwhile counts for nothing, and one-to-one sessions wait for other dates. TAPER: "
                    + "one-to-one sessions come at a slower pace. DELIVER: what is still to come is held in a group, or "
                    + "one-to-one. A plan of which nothing is left is over. Each change, by whom and why, is in the "
                    + "history.")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> change(@PathParam("referralId") UUID referralId, @NotNull @Valid ChangeRequest request) {
        var asked = asked(referralId, request);
        return idempotency.once(
                request,
                () -> asked.get().map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }

    private Supplier<Uni<Outcome>> asked(UUID referralId, ChangeRequest request) {
        if (request.kind() == ChangeRequest.Kind.ADD) {
            var added = request.added();
            return () -> change.add(referralId, door.reach(), added, request.reason());
        }
        var wanted = request.change();
        return () -> change.change(referralId, door.reach(), wanted, request.reason());
    }
}
