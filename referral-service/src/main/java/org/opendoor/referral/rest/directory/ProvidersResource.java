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

/** Providers: kept by operations, read by whoever chooses. */
@Path("/v1/providers")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
public class ProvidersResource {

    private final EntryDesk desk;
    private final DirectoryWindow window;

    ProvidersResource(EntryDesk desk, DirectoryWindow window) {
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
            operationId = "listProviders",
            summary = "Providers, or those that serve a place",
            description =
                    "In the order of their codes; `district` narrows them to those that serve it. With `postcode`, whole or its first half: who serves that place, the most closely named first, on one page; where nobody does, the default provider of `district` or of the caller's districts. Operations see closed ones too, and may ask for them by `active`.")
    public Uni<Page<ProviderBody>> list(
            @QueryParam("district") @Pattern(regexp = Patterns.IDENTIFIER) String district,
            @QueryParam("postcode") String postcode,
            @QueryParam("active") Boolean active,
            @BeanParam Paging paging) {
        if (postcode != null) {
            return window.serving(postcode, Optional.ofNullable(district), paging);
        }
        return window.list(
                new EntryFilter(
                        EntryKind.PROVIDER,
                        Optional.ofNullable(active),
                        Optional.ofNullable(district),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                paging,
                ProviderBody.class);
    }

    @POST
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = ProviderBody.class, responseCode = "201", responseDescription = "The new provider")
    @Operation(
            operationId = "createProvider",
            summary = "Add a provider",
            description = "409 ENTRY_EXISTS, with a link, where there is one with this code.")
    public Uni<Response> create(@NotNull @Valid ProviderBody body) {
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
    @APIResponseSchema(value = ProviderBody.class, responseDescription = "The provider")
    @Operation(operationId = "readProvider", summary = "One provider")
    public Uni<Response> read(@PathParam("code") String code) {
        return window.show(DirectoryWindow.key(EntryKind.PROVIDER, code)).map(Shown::ok);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = ProviderBody.class, responseDescription = "The provider as it is now")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(operationId = "replaceProvider", summary = "Replace a provider in full")
    public Uni<Response> replace(
            @PathParam("code") String code, @NotNull @Valid ProviderBody body, @Context HttpHeaders headers) {
        return desk.replace(code, body, headers);
    }

    @POST
    @Path("/{code}/deactivation")
    @RolesAllowed(Roles.OPS)
    @APIResponseSchema(value = ProviderBody.class, responseDescription = "The provider as it is now")
    @Operation(
            operationId = "deactivateProvider",
            summary = "Take a provider out of use",
            description = "Nothing is deleted. Replace it with `active` true to take it back.")
    public Uni<Response> deactivate(@PathParam("code") String code) {
        return desk.deactivate(EntryKind.PROVIDER, code);
    }
}
