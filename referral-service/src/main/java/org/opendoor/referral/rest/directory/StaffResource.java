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
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.rest.Patterns;
import org.opendoor.referral.usecase.directory.EntryFilter;

/** Staff: kept by operations, read by colleagues of the same district or provider. */
@Path("/v1/staff")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    private final EntryDesk desk;
    private final DirectoryWindow window;

    StaffResource(EntryDesk desk, DirectoryWindow window) {
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
        Roles.OPS
    })
    @Operation(
            operationId = "listStaff",
            summary = "Staff of the caller's districts or providers, in the order of their ids",
            description =
                    "`district`, `provider` and `role` narrow them. Operations see closed ones too, and may ask for them by `active`.")
    public Uni<Page<StaffBody>> list(
            @QueryParam("district") @Pattern(regexp = Patterns.IDENTIFIER) String district,
            @QueryParam("provider") @Pattern(regexp = Patterns.IDENTIFIER) String provider,
            @QueryParam("role") StaffRole role,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging) {
        return window.list(
                new EntryFilter(
                        EntryKind.STAFF,
                        Optional.ofNullable(active),
                        Optional.ofNullable(district),
                        Optional.ofNullable(provider),
                        Optional.ofNullable(role),
                        Optional.empty()),
                paging,
                StaffBody.class);
    }

    @POST
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = StaffBody.class, responseCode = "201", responseDescription = "The new member of staff")
    @Operation(
            operationId = "createStaffMember",
            summary = "Add a member of staff",
            description = "409 ENTRY_EXISTS, with a link, where there is one with this id.")
    public Uni<Response> create(@NotNull @Valid StaffBody body) {
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
        Roles.OPS
    })
    @APIResponseSchema(value = StaffBody.class, responseDescription = "The member of staff")
    @Operation(operationId = "readStaffMember", summary = "One member of staff")
    public Uni<Response> read(@PathParam("id") String id) {
        return window.show(DirectoryWindow.key(EntryKind.STAFF, id)).map(Shown::ok);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = StaffBody.class, responseDescription = "The member of staff as it is now")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(operationId = "replaceStaffMember", summary = "Replace a member of staff in full")
    public Uni<Response> replace(
            @PathParam("id") String id, @NotNull @Valid StaffBody body, @Context HttpHeaders headers) {
        return desk.replace(id, body, headers);
    }

    @POST
    @Path("/{id}/deactivation")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = StaffBody.class, responseDescription = "The member of staff as it is now")
    @Operation(
            operationId = "deactivateStaffMember",
            summary = "Take a member of staff out of use",
            description = "Nothing is deleted. Replace it with `active` true to take it back.")
    public Uni<Response> deactivate(@PathParam("id") String id) {
        return desk.deactivate(EntryKind.STAFF, id);
    }
}
