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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.referral.usecase.eligibility.AnswerContinuation;

/** The adviser's answer after the person moved to Jobseeker's Allowance. */
@Path("/v1/referrals/{id}/continuation")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
public class ContinuationResource {

    private final AnswerContinuation answerContinuation;
    private final Deeds deeds;
    private final WhoAsks who;

    ContinuationResource(AnswerContinuation answerContinuation, Deeds deeds, WhoAsks who) {
        this.answerContinuation = answerContinuation;
        this.deeds = deeds;
        this.who = who;
    }

    @POST
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM})
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral as it is now")
    @Operation(
            operationId = "answerContinuation",
            summary = "Answer whether the person stays",
            description =
                    "Asked by a change TO_JSA: 409 CONTINUATION_NOT_ASKED where none was told of this referral. A yes "
                            + "closes the contact that is owed because of it and may become a no later; a no asks the provider for "
                            + "the ending at once and stays a no. Nobody has to leave because nobody answers.")
    public Uni<Response> answer(@PathParam("id") UUID id, @NotNull @Valid ContinuationRequest request) {
        return deeds.change(request, id, () -> answerContinuation.answer(id, request.agreed(), who.scope(), who.now()));
    }
}
