package org.opendoor.session.rest.module;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.module.Fault;
import org.opendoor.session.usecase.module.AdaptModule;
import org.opendoor.session.usecase.module.AdaptModule.Adapted;
import org.opendoor.session.usecase.module.Modules.Kept;
import org.opendoor.session.usecase.module.ReadModules;

/** The catalogue of modules, as one provider gives them. */
@Path("/v1/modules/{provider}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Modules")
public class ModulesResource {

    /** A provider's code of a module. */
    static final String CODE = "(?![A-Z]{2}[0-9]{6}[A-D]$)[A-Z][A-Z0-9_]{0,59}";

    /** All modules; there are no more than a page of them. */
    public record ModulesBody(List<ModuleBody> items) {}

    /** What one module was before, newest first. */
    public record VersionsBody(List<Version> items) {}

    /** One version, with who made it and when. */
    public record Version(Instant changedAt, String changedBy, ModuleBody module) {
        static Version of(Kept kept) {
            var changed = kept.changed().orElseThrow();
            return new Version(changed.at(), changed.by(), ModuleBody.of(kept.module(), kept.version(), null));
        }
    }

    private final Caller caller;
    private final ReadModules read;
    private final AdaptModule adapt;

    ModulesResource(Caller caller, ReadModules read, AdaptModule adapt) {
        this.caller = caller;
        this.read = read;
        this.adapt = adapt;
    }

    @GET
    @Operation(
            operationId = "listModules",
            summary = "The catalogue as this provider gives it",
            description = "What ships in its order, as the provider adapted it, then the provider's own by code.")
    public Uni<ModulesBody> list(@PathParam("provider") String provider) {
        return read.all(own(provider))
                .map(entries ->
                        new ModulesBody(entries.stream().map(ModuleBody::of).toList()));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readModule", summary = "One module as this provider gives it")
    @APIResponse(
            responseCode = "200",
            description = "The module",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ModuleBody.class)))
    public Uni<Response> read(@PathParam("provider") String provider, @PathParam("code") String code) {
        return show(own(provider), code).map(Shown::ok);
    }

    @GET
    @Path("/{code}/history")
    @Operation(operationId = "readModuleHistory", summary = "Who changed the module, and what it was before")
    public Uni<VersionsBody> history(@PathParam("provider") String provider, @PathParam("code") String code) {
        return show(own(provider), code)
                .chain(() -> read.versions(provider, code))
                .map(versions ->
                        new VersionsBody(versions.stream().map(Version::of).toList()));
    }

    @PUT
    @Path("/{code}")
    @Operation(
            operationId = "adaptModule",
            summary = "Gives a module this provider's own way, or adds one of its own",
            description = "Send the module's ETag as If-Match; \"0\" for one as it ships or not there yet. Plans that "
                    + "were agreed before keep what they promised.")
    @APIResponse(
            responseCode = "200",
            description = "The module as it stands",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ModuleBody.class)))
    public Uni<Response> adapt(
            @PathParam("provider") String provider,
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @NotNull @Valid ModuleRequest request,
            @Context HttpHeaders headers) {
        var seen = IfMatch.required(headers);
        return Begun.toItsEnd(() -> adapt.adapt(own(provider), request.module(code), seen, caller.subject())
                        .invoke(ModulesResource::check)
                        .chain(() -> show(provider, code)))
                .map(Shown::ok);
    }

    private static void check(Adapted adapted) {
        switch (adapted) {
            case Adapted.Done _ -> {}
            case Adapted.Stale _ -> throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
            case Adapted.Refused(var faults) ->
                throw new Refused(
                        KitCode.INVALID_REQUEST,
                        null,
                        faults.stream().map(ModulesResource::error).toList());
        }
    }

    private static FieldError error(Fault fault) {
        return new FieldError(fault.field(), fault.code(), fault.rule());
    }

    private Uni<Shown> show(String provider, String code) {
        return read.one(provider, code)
                .map(found -> found.map(entry ->
                                new Shown(ModuleBody.of(entry), entry.kept().version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    /** Another provider's catalogue looks as if it were not there. */
    private String own(String provider) {
        if (!caller.providers().contains(provider)) {
            throw new Refused(KitCode.NOT_YET_KNOWN);
        }
        return provider;
    }
}
