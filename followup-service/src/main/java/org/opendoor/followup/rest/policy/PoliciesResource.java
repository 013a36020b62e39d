package org.opendoor.followup.rest.policy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.domain.policy.PolicyScope;
import org.opendoor.followup.usecase.policy.ChangePolicy;
import org.opendoor.followup.usecase.policy.ReadPolicies;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;

/** How soon, how often and how far up: the national policy, and the districts' own. */
@Path("/v1/policies")
@Tag(name = "Policies")
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM,
    Roles.OPS
})
public class PoliciesResource {
    /** The word national, or a district's code. */
    static final String SCOPE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private final ReadPolicies read;
    private final ChangePolicy change;
    private final PolicySight sight;
    private final Caller caller;

    PoliciesResource(ReadPolicies read, ChangePolicy change, PolicySight sight, Caller caller) {
        this.read = read;
        this.change = change;
        this.sight = sight;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listPolicies",
            summary = "The policies in the caller's sight",
            description =
                    "The national one first, then districts by code. Jobcentre roles see each of their own districts, "
                            + "also where the national policy holds in it; others see those that have a policy of their own.")
    public Uni<PolicyView.PoliciesBody> list() {
        return read.current()
                .map(book -> new PolicyView.PoliciesBody(
                        sight.all(book).map(scope -> PolicyView.of(scope, book)).toList()));
    }

    @GET
    @Path("/{scope}")
    @Operation(operationId = "readPolicy", summary = "What holds for new promises nationally, or in one district")
    @APIResponse(
            responseCode = "200",
            description = "The policy in force; the ETag is the version of the scope's own, \"0\" where it has none",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyView.class)))
    public Uni<Response> read(@PathParam("scope") @Pattern(regexp = SCOPE) String scope) {
        return show(new PolicyScope(scope)).map(Shown::ok);
    }

    @GET
    @Path("/{scope}/versions")
    @Operation(operationId = "readPolicyVersions", summary = "Who changed the policy, when, and what it was before")
    public Uni<PolicyView.PolicyVersionsBody> versions(@PathParam("scope") @Pattern(regexp = SCOPE) String scope) {
        var asked = new PolicyScope(scope);
        return show(asked)
                .chain(() -> read.versions(asked))
                .map(kept -> new PolicyView.PolicyVersionsBody(
                        kept.stream().map(PolicyView.PolicyVersion::of).toList()));
    }

    @PUT
    @Path("/{scope}")
    @RolesAllowed({Roles.DISTRICT_MANAGER, Roles.OPS})
    @Operation(
            operationId = "changePolicy",
            summary = "Makes a new version",
            description = "The national policy is changed by operations, a district's by its manager. Send the ETag as "
                    + "If-Match. It holds for new promises; what was promised before stays under its version. Refused as "
                    + "POLICY_LEAVES_SOMEBODY_OUT if anybody would never be contacted.")
    @APIResponse(
            responseCode = "200",
            description = "The policy in force now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyView.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public Uni<Response> change(
            @PathParam("scope") @Pattern(regexp = SCOPE) String scope,
            @NotNull @Valid PolicyBody body,
            @Context HttpHeaders headers) {
        var changed = new PolicyScope(scope);
        var seen = IfMatch.required(headers);
        sight.checkMayChange(changed);
        var policy = body.policy();
        return Begun.toItsEnd(() -> change.to(changed, policy, seen, caller.subject())
                        .invoke(PoliciesResource::check)
                        .chain(() -> show(changed)))
                .map(Shown::ok);
    }

    private static void check(ChangePolicy.Changed changed) {
        switch (changed) {
            case ChangePolicy.Changed.Done _ -> {}
            case ChangePolicy.Changed.Stale _ ->
                throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
        }
    }

    private Uni<Shown> show(PolicyScope scope) {
        return read.current().invoke(book -> sight.check(scope, book)).map(book -> {
            var view = PolicyView.of(scope, book);
            return new Shown(view, view.version());
        });
    }
}
