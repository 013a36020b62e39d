package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Roles;
import org.opendoor.referral.usecase.BringBack;
import org.opendoor.referral.usecase.ChangeReferral;

/** What is done to a referral: answered, taken back, taken up again. */
@Path("/v1/referrals/{id}")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralDeedsResource {

    private final ChangeReferral changeReferral;
    private final BringBack bringBack;
    private final Deeds deeds;
    private final WhoAsks who;

    ReferralDeedsResource(ChangeReferral changeReferral, BringBack bringBack, Deeds deeds, WhoAsks who) {
        this.changeReferral = changeReferral;
        this.bringBack = bringBack;
        this.deeds = deeds;
        this.who = who;
    }

    @POST
    @Path("/answer")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE})
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral as it is now")
    @Operation(
            operationId = "answerOffer",
            summary = "Take the person's answer to the offer",
            description =
                    "YES refers them; LATER asks again on `reviewOn`; NO ends the journey and leaves the door open.")
    public Uni<Response> answer(@PathParam("id") UUID id, @NotNull @Valid AnswerRequest request) {
        return deeds.change(request, id, () -> changeReferral.answer(id, request.answer(""), who.scope(), who.now()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE})
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral as it is now")
    @Operation(
            operationId = "withdrawReferral",
            summary = "Take the referral back",
            description =
                    "Before the yes this ends the journey. After it, it is a request, which the provider answers.")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
        return deeds.change(request, id, () -> changeReferral.withdraw(id, request.leaving(), who.scope(), who.now()));
    }

    @POST
    @Path("/re-referral")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM, Roles.INTAKE})
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReReferralRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Where the person goes on: the open offer, now taken, or what somebody else began before",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new referral",
            content = @Content(schema = @Schema(implementation = ReferralView.class)))
    @Operation(
            operationId = "bringBack",
            summary = "The person comes back",
            description =
                    "Begins a new referral with all that is known (201). On an offer that is still open it is the "
                            + "yes to it, and whoever is second finds it done: 200 with the same referral. The body may "
                            + "be empty.")
    public Uni<Response> bringBack(@PathParam("id") UUID id, @Valid ReReferralRequest body) {
        ReReferralRequest request = body == null ? ReReferralRequest.AS_KNOWN : body;
        UUID next = Ids.next();
        return deeds.perhapsBegin(
                request,
                next,
                () -> bringBack.back(
                        new BringBack.Request(id, next, who.usualSource(), who.adviser(), request.changed()),
                        who.scope(),
                        who.now()));
    }
}
