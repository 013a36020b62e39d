package org.opendoor.referral.rest.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.rest.Patterns;
import org.opendoor.referral.usecase.directory.EntryFilter;

/** Venues: kept by operations, read by whoever chooses, or has to find one. */
@Path("/v1/venues")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
public class VenuesResource {

    private final EntryDesk desk;
    private final DirectoryWindow window;

    VenuesResource(EntryDesk desk, DirectoryWindow window) {
        this.desk = desk;
        this.window = window;
    }

    @GET
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM,
        Roles.INTAKE,
        Roles.OPS
    })
    @Operation(
            operationId = "listVenues",
            summary = "Venues, in the order of their ids",
            description =
                    "`provider` narrows them to its own, `district` to those of the providers that serve it. Operations see closed ones too, and may ask for them by `active`.")
    public Uni<Page<VenueBody>> list(
            @QueryParam("district") @Pattern(regexp = Patterns.IDENTIFIER) String district,
            @QueryParam("provider") @Pattern(regexp = Patterns.IDENTIFIER) String provider,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging) {
        return window.list(
                new EntryFilter(
                        EntryKind.VENUE,
                        Optional.ofNullable(active),
                        Optional.ofNullable(district),
                        Optional.ofNullable(provider),
                        Optional.empty(),
                        Optional.empty()),
                paging,
                VenueBody.class);
    }

    @POST
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = VenueBody.class, responseCode = "201", responseDescription = "The new venue")
    @Operation(
            operationId = "createVenue",
            summary = "Add a venue",
            description = "409 ENTRY_EXISTS, with a link, where there is one with this id.")
    public Uni<Response> create(@NotNull @Valid VenueBody body) {
        return desk.create(body);
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
        Roles.INTAKE,
        Roles.OPS
    })
    @APIResponseSchema(value = VenueBody.class, responseDescription = "The venue")
    @Operation(operationId = "readVenue", summary = "One venue")
    public Uni<Response> read(@PathParam("id") String id) {
        return window.show(DirectoryWindow.key(EntryKind.VENUE, id)).map(Shown::ok);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = VenueBody.class, responseDescription = "The venue as it is now")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(operationId = "replaceVenue", summary = "Replace a venue in full")
    public Uni<Response> replace(
            @PathParam("id") String id, @NotNull @Valid VenueBody body, @Context HttpHeaders headers) {
        return desk.replace(id, body, headers);
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = VenueBody.class, responseDescription = "The venue as it is now")
    @Operation(
            operationId = "deactivateVenue",
            summary = "Take a venue out of use",
            description = "Nothing is deleted. Replace it with `active` true to take it back.")
    public Uni<Response> deactivate(@PathParam("id") String id) {
        return desk.deactivate(EntryKind.VENUE, id);
    }
}
