package org.opendoor.session.rest.consent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.consent.Onlooker;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.consent.ReadSharedItem;

/** What a person lets their adviser see. Read here and at this moment; nothing of it is kept on the adviser's side. */
@Path("/v1/programmes/{referralId}/shared-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class SharedItemResource {

    private final ReadSharedItem read;
    private final Caller caller;

    SharedItemResource(ReadSharedItem read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.ADVISER)
    @Operation(
            operationId = "listSharedItems",
            summary = "Which items the person shares with the caller",
            description = "For the journey's own adviser; 404 for everybody else.")
    public Uni<SharedItemBody.Which> which(@PathParam("referralId") UUID referralId) {
        return read.which(referralId, adviser())
                .map(found -> found.map(SharedItemBody.Which::of).orElseThrow(SharedItemResource::unknown));
    }

    @GET
    @Path("/{item}")
    @RolesAllowed(Roles.ADVISER)
    @APIResponseSchema(value = SharedItemBody.class, responseDescription = "The item as it is now")
    @Operation(
            operationId = "readSharedItem",
            summary = "One item that the person shares with the caller",
            description = "Every reading is recorded. 404 where it is not shared, or not any more, or not there yet.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("item") SharedItem item) {
        return read.read(referralId, item, adviser())
                .map(found -> found.map(shared -> Response.fromResponse(new Shown(
                                                SharedItemBody.of(shared),
                                                shared.version().number())
                                        .ok())
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build())
                        .orElseThrow(SharedItemResource::unknown));
    }

    private Onlooker adviser() {
        return new Onlooker(caller.subject(), caller.districts());
    }

    private static Refused unknown() {
        return new Refused(KitCode.NOT_YET_KNOWN);
    }
}
