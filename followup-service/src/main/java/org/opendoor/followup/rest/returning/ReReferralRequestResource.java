package org.opendoor.followup.rest.returning;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.rest.CallerSight;
import org.opendoor.followup.rest.Deeds;
import org.opendoor.followup.rest.FollowUpView;
import org.opendoor.followup.usecase.RequestReReferral;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.identity.Roles;

/** Somebody says to whoever got in touch that they want to come back. */
@Path("/v1/follow-ups/{referralId}/re-referral-request")
@Tag(name = "Open door")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
public class ReReferralRequestResource {
    private final Deeds deeds;
    private final RequestReReferral request;
    private final CallerSight sight;
    private final Caller caller;

    ReReferralRequestResource(Deeds deeds, RequestReReferral request, CallerSight sight, Caller caller) {
        this.deeds = deeds;
        this.request = request;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "requestReReferral",
            summary = "They want to come back",
            description =
                    "One call is enough. referral-service refers them again with all that is known, a moment later; "
                            + "with that, what is owed here ends (`cameBackAs`). Refused as ALREADY_BACK or STILL_RUNNING.")
    @APIResponse(
            responseCode = "201",
            description = "The follow-up as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> comeBack(@PathParam("referralId") UUID referralId, @NotNull @Valid ReReferralRequest body) {
        var adviser = Optional.of(caller.subject()).filter(_ -> caller.is(Role.ADVISER));
        return deeds.once(referralId, body, () -> request.of(referralId, adviser, body.read(), sight.now()));
    }
}
