package org.opendoor.referral.rest.customer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.customer.ChangeCustomer;
import org.opendoor.referral.usecase.customer.ChangeCustomer.Asked;
import org.opendoor.referral.usecase.customer.CustomerHistory;

/** Whether anybody may get in touch with the person, and what became of the record so far. */
@Path("/v1/customers/{id}")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
public class CustomerContactResource {

    private static final int LONGEST_HISTORY = 1_000;

    private final ChangeCustomer changeCustomer;
    private final CustomerHistory history;
    private final CustomerDeeds deeds;
    private final CustomerWindow window;
    private final WhoAsks who;

    CustomerContactResource(
            ChangeCustomer changeCustomer,
            CustomerHistory history,
            CustomerDeeds deeds,
            CustomerWindow window,
            WhoAsks who) {
        this.changeCustomer = changeCustomer;
        this.history = history;
        this.deeds = deeds;
        this.window = window;
        this.who = who;
    }

    @POST
    @Path("/contact-stopped")
    @RolesAllowed({Roles.ADVISER, Roles.PRACTITIONER, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = StandingView.class, responseDescription = "How it stands with the record now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "stopContact",
            summary = "Nobody gets in touch with the person any more",
            description =
                    "At once, and said on every journey of theirs. ASKED is over with the next referral they agree "
                            + "to; UNSAFE stays until somebody says that it is safe; after DECEASED nothing begins any more. A "
                            + "graver reason takes the place of a lighter one.")
    public Uni<Response> stop(@PathParam("id") UUID id, @NotNull @Valid StopRequest request) {
        return deed(id, request, new CustomerCommand.StopContact(request.because()));
    }

    @POST
    @Path("/contact-resumed")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ADVISER, Roles.PRACTITIONER, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = StandingView.class, responseDescription = "How it stands with the record now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "resumeContact",
            summary = "The person may be contacted again",
            description =
                    "Takes back ASKED or UNSAFE. A death that was said in error is taken back by data protection.")
    public Uni<Response> resume(@PathParam("id") UUID id) {
        return deed(id, null, new CustomerCommand.ResumeContact(who.corrects()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.INTAKE, Roles.DATA_PROTECTION})
    @Operation(
            operationId = "readCustomerHistory",
            summary = "Who changed what of the record, and when",
            description = "The names of what changed, never a value. The oldest first, at most 1,000.")
    public Uni<Page<ChangeView>> history(@PathParam("id") UUID id) {
        return window.standing(id)
                .chain(() -> history.of(id, LONGEST_HISTORY))
                .map(changes -> new Page<>(changes.stream().map(ChangeView::of).toList(), null));
    }

    private Uni<Response> deed(UUID id, Object request, CustomerCommand command) {
        return deeds.once(
                request, () -> changeCustomer.change(id, command, Asked.by(who.reader()), who.now()), window::standing);
    }
}
