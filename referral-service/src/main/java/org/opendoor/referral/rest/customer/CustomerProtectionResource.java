package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.opendoor.referral.domain.customer.CustomerRefusal;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.customer.ChangeCustomer;
import org.opendoor.referral.usecase.customer.ChangeCustomer.Asked;
import org.opendoor.referral.usecase.customer.ExportCustomer;

/** What only data protection does: keep a record for named staff, tell a person what is held, forget them. */
@Path("/v1/customers/{id}")
@Tag(name = "Data protection")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.DATA_PROTECTION)
public class CustomerProtectionResource {

    private final ChangeCustomer changeCustomer;
    private final ExportCustomer exportCustomer;
    private final CustomerDeeds deeds;
    private final CustomerWindow window;
    private final WhoAsks who;

    CustomerProtectionResource(
            ChangeCustomer changeCustomer,
            ExportCustomer exportCustomer,
            CustomerDeeds deeds,
            CustomerWindow window,
            WhoAsks who) {
        this.changeCustomer = changeCustomer;
        this.exportCustomer = exportCustomer;
        this.deeds = deeds;
        this.window = window;
        this.who = who;
    }

    @PUT
    @Path("/restriction")
    @APIResponseSchema(value = StandingView.class, responseDescription = "How it stands with the record now")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "restrictCustomer",
            summary = "Keep the record for named staff",
            description = "For everybody else it is not there: in lists, searches, counts, the feed and the person's "
                    + "details. An empty list opens it again; 409 NINO_IN_USE where meanwhile a second record has the "
                    + "number: then merge first.")
    public Uni<Response> restrict(
            @PathParam("id") UUID id, @NotNull @Valid RestrictionRequest request, @Context HttpHeaders headers) {
        var asked = new Asked(who.reader(), Optional.of(IfMatch.required(headers)));
        return deeds.put(() -> changeCustomer.change(id, request.command(), asked, who.now()), window::standing);
    }

    @POST
    @Path("/forget")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = StandingView.class, responseDescription = "How it stands with the record now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "forgetCustomer",
            summary = "Forget the person",
            description =
                    "Destroys their key and everything personal, here and, by referral.forgotten, elsewhere. There "
                            + "is no way back. 409 JOURNEY_RUNNING while something is offered or given to them: withdraw that "
                            + "first, or somebody would wait for a person whom nobody can name.")
    public Uni<Response> forget(@PathParam("id") UUID id) {
        return deeds.once(null, () -> changeCustomer.forget(id, Asked.by(who.reader()), who.now()), window::standing);
    }

    @GET
    @Path("/export")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponseSchema(value = Object.class, responseDescription = "Everything held, with words for codes")
    @Operation(
            operationId = "exportCustomer",
            summary = "Everything this service holds about the person",
            description = "For a subject access request; every export is recorded.")
    public Uni<Response> export(@PathParam("id") UUID id) {
        return exportCustomer
                .export(id, who.reader())
                .map(found -> found.map(exported -> switch (exported.customer().state()) {
                            case CustomerState.Known _ ->
                                Response.ok(exported.held()).build();
                            case CustomerState.Absorbed(var into) ->
                                throw CustomerWindow.gone(CustomerRefusal.CUSTOMER_MERGED, Optional.of(into));
                            case CustomerState.Forgotten _ ->
                                throw CustomerWindow.gone(CustomerRefusal.CUSTOMER_FORGOTTEN, Optional.empty());
                        })
                        .orElseThrow(CustomerWindow::unknown));
    }
}
