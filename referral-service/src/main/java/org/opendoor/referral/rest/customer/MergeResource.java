package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.customer.CompareCustomers;
import org.opendoor.referral.usecase.customer.CustomerOutcome;
import org.opendoor.referral.usecase.customer.MergeCustomers;
import org.opendoor.referral.usecase.customer.MergeOutcome;

/** Two records: one person or two. */
@Path("/v1/customers/{id}")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {

    private final CompareCustomers compareCustomers;
    private final MergeCustomers mergeCustomers;
    private final CustomerDeeds deeds;
    private final CustomerWindow window;
    private final WhoAsks who;

    MergeResource(
            CompareCustomers compareCustomers,
            MergeCustomers mergeCustomers,
            CustomerDeeds deeds,
            CustomerWindow window,
            WhoAsks who) {
        this.compareCustomers = compareCustomers;
        this.mergeCustomers = mergeCustomers;
        this.deeds = deeds;
        this.window = window;
        this.who = who;
    }

    @POST
    @Path("/not-the-same")
    @RolesAllowed({Roles.ADVISER, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = StandingView.class, responseDescription = "How it stands with the record now")
    @Operation(
            operationId = "setApart",
            summary = "Somebody has looked: these are two people",
            description = "The pair is not listed again.")
    public Uni<Response> setApart(@PathParam("id") UUID id, @NotNull @Valid OtherRequest request) {
        return deeds.once(
                request,
                () -> compareCustomers.setApart(id, request.other(), who.reader(), who.now()),
                window::standing);
    }

    @POST
    @Path("/merge")
    @RolesAllowed(Roles.DATA_PROTECTION)
    @APIResponse(
            responseCode = "200",
            description = "How it stands with the record now; in a dry run, what it would come to",
            content = @Content(schema = @Schema(oneOf = {StandingView.class, MergeView.class})))
    @APIResponse(responseCode = "204", description = "In a dry run: they are one already")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "mergeCustomers",
            summary = "The other record is the same person: take it in",
            description = "This record is kept: its details win and its gaps are filled. Of two active referrals the "
                    + "younger ends without a contact. Of what decides who may see or reach the person the stricter "
                    + "wins: with one record that kept Jobcentre out, both are out of its sight. `dryRun=true` does "
                    + "nothing and tells what would happen.")
    public Uni<Response> merge(
            @PathParam("id") UUID id,
            @NotNull @Valid OtherRequest request,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        var wanted = new MergeCustomers.Request(id, request.other(), who.reader(), dryRun);
        return dryRun
                ? mergeCustomers.merge(wanted, who.now()).map(MergeResource::planned)
                : deeds.once(
                        request,
                        () -> mergeCustomers.merge(wanted, who.now()).map(MergeResource::done),
                        window::standing);
    }

    private static Response planned(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Planned(var plan, var _) ->
                Response.ok(MergeView.of(plan)).build();
            case MergeOutcome.AlreadyOne _ -> Response.noContent().build();
            case MergeOutcome.Refused(var why) -> throw CustomerWindow.gone(why, Optional.empty());
        };
    }

    private static CustomerOutcome done(MergeOutcome outcome) {
        return switch (outcome) {
            case MergeOutcome.Planned(var plan, var version) ->
                new CustomerOutcome.Done(plan.whole().id(), version);
            case MergeOutcome.AlreadyOne(var kept, var version) -> new CustomerOutcome.Done(kept, version);
            case MergeOutcome.Refused(var why) -> CustomerOutcome.refused(why);
        };
    }
}
