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

/** Districts: kept by operations, read by whoever chooses. */
@Path("/v1/districts")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
public class DistrictsResource {

    private final EntryDesk desk;
    private final DirectoryWindow window;

    DistrictsResource(EntryDesk desk, DirectoryWindow window) {
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
            operationId = "listDistricts",
            summary = "Districts, in the order of their codes",
            description =
                    "`provider` narrows them to those it serves. Operations see closed ones too, and may ask for them by `active`.")
    public Uni<Page<DistrictBody>> list(
            @QueryParam("provider") @Pattern(regexp = Patterns.IDENTIFIER) String provider,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging) {
        return window.list(
                new EntryFilter(
                        EntryKind.DISTRICT,
                        Optional.ofNullable(active),
                        Optional.empty(),
                        Optional.ofNullable(provider),
                        Optional.empty(),
                        Optional.empty()),
                paging,
                DistrictBody.class);
    }

    @POST
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = DistrictBody.class, responseCode = "201", responseDescription = "The new district")
    @Operation(
            operationId = "createDistrict",
            summary = "Add a district",
            description = "409 ENTRY_EXISTS, with a link, where there is one with this code.")
    public Uni<Response> create(@NotNull @Valid DistrictBody body) {
        return desk.create(body);
    }

    @GET
    @Path("/{code}")
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
    @APIResponseSchema(value = DistrictBody.class, responseDescription = "The district")
    @Operation(operationId = "readDistrict", summary = "One district")
    public Uni<Response> read(@PathParam("code") String code) {
        return window.show(DirectoryWindow.key(EntryKind.DISTRICT, code)).map(Shown::ok);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = DistrictBody.class, responseDescription = "The district as it is now")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(operationId = "replaceDistrict", summary = "Replace a district in full")
    public Uni<Response> replace(
            @PathParam("code") String code, @NotNull @Valid DistrictBody body, @Context HttpHeaders headers) {
        return desk.replace(code, body, headers);
    }

    @POST
    @Path("/{code}/deactivation")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = DistrictBody.class, responseDescription = "The district as it is now")
    @Operation(
            operationId = "deactivateDistrict",
            summary = "Take a district out of use",
            description = "Nothing is deleted. Replace it with `active` true to take it back.")
    public Uni<Response> deactivate(@PathParam("code") String code) {
        return desk.deactivate(EntryKind.DISTRICT, code);
    }
}
