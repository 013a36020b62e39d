package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.usecase.FindReferrals;
import org.opendoor.referral.usecase.MakeReferral;

/** Referrals: made, listed, looked at. */
@Path("/v1/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    private final MakeReferral makeReferral;
    private final FindReferrals referrals;
    private final Deeds deeds;
    private final WhoAsks who;

    ReferralsResource(MakeReferral makeReferral, FindReferrals referrals, Deeds deeds, WhoAsks who) {
        this.makeReferral = makeReferral;
        this.referrals = referrals;
        this.deeds = deeds;
        this.who = who;
    }

    @POST
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE})
    @APIResponseSchema(value = ReferralView.class, responseCode = "201", responseDescription = "The new referral")
    @Operation(
            operationId = "makeReferral",
            summary = "Offer the programme to a person",
            description =
                    "The answer may come with it; without one the offer stays open. A person has at most one active "
                            + "referral: 409 ACTIVE_REFERRAL_EXISTS, with a link to it if the caller may see it.")
    public Uni<Response> refer(@NotNull @Valid NewReferralRequest request) {
        return deeds.begin(request, () -> makeReferral.make(request.request(), who.referrer(), who.scope(), who.now()));
    }

    @GET
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM,
        Roles.INTAKE
    })
    @Operation(
            operationId = "listReferrals",
            summary = "The referrals of the caller's districts, providers or centres",
            description = "The newest first; `state` narrows them.")
    public Uni<Page<ReferralView>> list(
            @Parameter(schema = @Schema(implementation = ReferralStatus.class)) @QueryParam("state") String state,
            @BeanParam Paging paging) {
        Optional<UUID> before = paging.after().map(cursor -> cursor.uuid(0));
        return referrals
                .list(
                        who.scope(),
                        Codes.status(state),
                        before,
                        paging.checkedLimit().plusOne())
                .map(found -> paging.page(
                                found,
                                last -> Cursor.after(last.journey().referral().id()))
                        .map(ReferralView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM,
        Roles.INTAKE
    })
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral")
    @Operation(operationId = "readReferral", summary = "One referral, without the person's name")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return deeds.show(id, who.scope()).map(Shown::ok);
    }
}
