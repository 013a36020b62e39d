package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.customer.ChangeCustomer;
import org.opendoor.referral.usecase.customer.ChangeCustomer.Asked;
import org.opendoor.referral.usecase.customer.FindCustomers;

/** People's records: found, read, told anew. */
@Path("/v1/customers")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    private final FindCustomers findCustomers;
    private final ChangeCustomer changeCustomer;
    private final CustomerDeeds deeds;
    private final CustomerWindow window;
    private final WhoAsks who;

    CustomersResource(
            FindCustomers findCustomers,
            ChangeCustomer changeCustomer,
            CustomerDeeds deeds,
            CustomerWindow window,
            WhoAsks who) {
        this.findCustomers = findCustomers;
        this.changeCustomer = changeCustomer;
        this.deeds = deeds;
        this.window = window;
        this.who = who;
    }

    @POST
    @Path("/search")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.DATA_PROTECTION})
    @Operation(
            operationId = "searchCustomers",
            summary = "Find a person again",
            description = "By surname and date of birth (accents, hyphens and case make no difference), or by National "
                    + "Insurance number, among the people of the caller's districts; at most 20. Changes nothing; every "
                    + "search is recorded, with how many there were within the hour.")
    public Uni<FoundView> search(@NotNull @Valid SearchRequest request) {
        return findCustomers.find(request.sought(), who.reader()).map(FoundView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = CustomerView.class, responseDescription = "The record")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "readCustomer",
            summary = "A person's record",
            description =
                    "Every reading is recorded. 410 where the person was forgotten, or the record merged: then with "
                            + "a link to the one that was kept.")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return window.whole(id).map(Shown::ok);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = CustomerView.class, responseDescription = "The record as it is now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "tellCustomer",
            summary = "Keep what the person tells about themself now",
            description = "Replaces the record except its number and claims. Providers see the new details at once.")
    public Uni<Response> tell(
            @PathParam("id") UUID id, @NotNull @Valid DetailsRequest request, @Context HttpHeaders headers) {
        return put(id, new CustomerCommand.TellDetails(request.details()), headers);
    }

    @PUT
    @Path("/{id}/nino")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = CustomerView.class, responseDescription = "The record as it is now")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "correctNino",
            summary = "Correct a mistyped National Insurance number",
            description =
                    "Without a number it is taken out. 409 NINO_IN_USE where another record has it, with a link to "
                            + "that one if the caller may see it.")
    public Uni<Response> correct(
            @PathParam("id") UUID id, @NotNull @Valid NinoRequest request, @Context HttpHeaders headers) {
        return put(id, new CustomerCommand.CorrectNino(request.number()), headers);
    }

    @POST
    @Path("/{id}/claims")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = CustomerView.class, responseDescription = "The record as it is now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "tellClaim",
            summary = "What the person claims from a day on",
            description = "In any order; for a day that is known already it is a correction.")
    public Uni<Response> claim(@PathParam("id") UUID id, @NotNull @Valid ClaimBody request) {
        var command = new CustomerCommand.TellClaim(request.claim(), who.now().today());
        return deeds.once(
                request, () -> changeCustomer.change(id, command, Asked.by(who.reader()), who.now()), window::whole);
    }

    private Uni<Response> put(UUID id, CustomerCommand command, HttpHeaders headers) {
        var asked = new Asked(who.reader(), Optional.of(IfMatch.required(headers)));
        return deeds.put(() -> changeCustomer.change(id, command, asked, who.now()), window::whole);
    }
}
