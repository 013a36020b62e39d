package org.opendoor.referral.rest;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.referral.usecase.ReassignAdviser;
import org.opendoor.referral.usecase.TransferReferral;

/** Whose a referral is: handed over to another place, given to another adviser. */
@Path("/v1/referrals/{id}")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralPlaceResource {

    private final TransferReferral transferReferral;
    private final ReassignAdviser reassignAdviser;
    private final Deeds deeds;
    private final WhoAsks who;

    ReferralPlaceResource(
            TransferReferral transferReferral, ReassignAdviser reassignAdviser, Deeds deeds, WhoAsks who) {
        this.transferReferral = transferReferral;
        this.reassignAdviser = reassignAdviser;
        this.deeds = deeds;
        this.who = who;
    }

    @POST
    @Path("/transfer")
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM,
        Roles.INTAKE
    })
    @APIResponse(
            responseCode = "200",
            description = "The referral as it is now",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(responseCode = "204", description = "Handed over, and no longer the caller's to see")
    @Operation(
            operationId = "transferReferral",
            summary = "Hand the referral over to another provider or district",
            description =
                    "The journey goes on under its id, with its history. The old district decides; where the person "
                            + "keeps Jobcentre out, the old provider or the centre. Whoever is left behind sees it no more.")
    public Uni<Response> transfer(@PathParam("id") UUID id, @NotNull @Valid TransferRequest request) {
        boolean vouched = who.vouchesFor(request.adviser(), request.district());
        return deeds.handOver(
                request, id, () -> transferReferral.transfer(id, request.move(vouched), who.scope(), who.now()));
    }

    @POST
    @Path("/adviser")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral as it is now")
    @Operation(
            operationId = "reassignAdviser",
            summary = "Give the person another adviser",
            description =
                    "After the ending too, until the person has come back: the contact owed needs somebody who owes it. "
                            + "Who was the adviser before is in the history.")
    public Uni<Response> reassign(@PathParam("id") UUID id, @NotNull @Valid AdviserRequest request) {
        boolean vouched = who.vouchesFor(request.adviser());
        return deeds.change(
                request, id, () -> reassignAdviser.reassign(id, request.request(vouched), who.scope(), who.now()));
    }
}
