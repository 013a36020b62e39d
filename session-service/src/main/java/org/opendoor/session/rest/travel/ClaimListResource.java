package org.opendoor.session.rest.travel;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.usecase.travel.Claims.Listed;
import org.opendoor.session.usecase.travel.Claims.Place;
import org.opendoor.session.usecase.travel.Claims.Query;
import org.opendoor.session.usecase.travel.ReadClaims;

/** The provider's claims, for whoever approves them and whoever pays them. */
@Path("/v1/travel-claims")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Travel")
public class ClaimListResource {

    private static final String CSV = "text/csv";

    private final Caller caller;
    private final ReadClaims read;

    ClaimListResource(Caller caller, ReadClaims read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listTravelClaims",
            summary = "The provider's claims",
            description = "Oldest entry first, then by id.")
    public Uni<Page<ClaimBody>> list(@QueryParam("state") Claim.State state, @BeanParam Paging paging) {
        return page(state, paging).map(page -> page.map(row -> ClaimBody.of(row.id(), row.fare(), row.claim())));
    }

    @GET
    @Path("/csv")
    @Produces(CSV)
    @APIResponse(
            responseCode = "200",
            description = "One line for each claim; the Link header leads to the next page, if there is one",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "exportTravelClaims",
            summary = "The same list as a file for whoever pays",
            description =
                    "RFC 4180, with a header line. A field that a spreadsheet would take for a formula begins with "
                            + "an apostrophe.")
    public Uni<Response> csv(@QueryParam("state") Claim.State state, @BeanParam Paging paging) {
        return page(state, paging).map(page -> {
            var answer = Response.ok(ClaimFile.of(page.items()), CSV + ";charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"travel-claims.csv\"");
            return page.next() == null
                    ? answer.build()
                    : answer.header(HttpHeaders.LINK, "<" + page.next() + ">; rel=\"next\"")
                            .build();
        });
    }

    private Uni<Page<Listed>> page(Claim.State state, Paging paging) {
        var after = paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)));
        var query = new Query(
                caller.providers(),
                Optional.ofNullable(state),
                after,
                paging.checkedLimit().plusOne());
        return read.list(query).map(rows -> paging.page(rows, ClaimListResource::place));
    }

    private static Cursor place(Listed row) {
        return Cursor.after(row.entered().at(), row.id());
    }
}
