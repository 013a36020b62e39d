package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.history.Happened;
import org.opendoor.kit.history.History;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;
import org.opendoor.referral.usecase.AmendReferral;

/** What is known of an offer, written anew, and what it was before: read from the history, which holds both. */
@Path("/v1/referrals/{id}/amendments")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentsResource {

    private final AmendReferral amendReferral;
    private final History history;
    private final Deeds deeds;
    private final WhoAsks who;
    private final Caller caller;

    AmendmentsResource(AmendReferral amendReferral, History history, Deeds deeds, WhoAsks who, Caller caller) {
        this.amendReferral = amendReferral;
        this.history = history;
        this.deeds = deeds;
        this.who = who;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE})
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral as it is now")
    @Operation(
            operationId = "amendReferral",
            summary = "Write anew what is known of the offer",
            description = "One topic at a time, whole: it replaces, it never adds. As long as the journey is open or "
                    + "running; CUSTOMER_KIND only among those with Jobcentre.")
    public Uni<Response> amend(@PathParam("id") UUID id, @NotNull @Valid AmendmentRequest request) {
        return deeds.change(
                request,
                id,
                () -> amendReferral.amend(id, request.amendment(), request.reason(), who.scope(), who.now()));
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
    @Operation(operationId = "listAmendments", summary = "What was written anew, the oldest first")
    public Uni<Page<AmendmentView>> list(@PathParam("id") UUID id) {
        return deeds.show(id, who.scope())
                .chain(() -> history.of(id, caller))
                .map(AmendmentsResource::amendments)
                .map(amendments -> new Page<>(amendments, null));
    }

    private static List<AmendmentView> amendments(List<Happened> happened) {
        return happened.stream()
                .filter(each -> each.type().equals(AmendmentView.TYPE))
                .map(AmendmentView::of)
                .toList();
    }
}
