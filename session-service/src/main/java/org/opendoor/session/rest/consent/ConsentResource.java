package org.opendoor.session.rest.consent;

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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.consent.ConsentCommand;
import org.opendoor.session.domain.consent.Onlooker;
import org.opendoor.session.domain.consent.Purpose;
import org.opendoor.session.domain.consent.SharedItem;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.consent.ReadConsents;
import org.opendoor.session.usecase.consent.TellConsent;
import org.opendoor.session.usecase.consent.TellConsent.Told;

/** What a person says about sharing one item with their adviser, written down by those who heard it. */
@Path("/v1/programmes/{referralId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent")
public class ConsentResource {

    /** One item, for one purpose. */
    public record ConsentRequest(
            @NotNull SharedItem item, @NotNull Purpose purpose) {}

    private final TellConsent tell;
    private final ReadConsents read;
    private final Idempotency idempotency;
    private final Caller caller;

    ConsentResource(TellConsent tell, ReadConsents read, Idempotency idempotency, Caller caller) {
        this.tell = tell;
        this.read = read;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = ConsentBody.class, responseCode = "201", responseDescription = "Shared from now on")
    @APIResponse(responseCode = "200", description = "Shared before, for this or another purpose")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "giveConsent",
            summary = "The person lets their adviser see one item, for one purpose",
            description = "The adviser reads it here, as it is then; nothing is sent anywhere. Also after the ending.")
    public Uni<Response> give(@PathParam("referralId") UUID referralId, @NotNull @Valid ConsentRequest request) {
        return once(referralId, request.item(), request, new ConsentCommand.Give(request.purpose()));
    }

    @POST
    @Path("/{item}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM, Roles.ADVISER})
    @APIResponseSchema(value = ConsentBody.class, responseDescription = "Not shared any more")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "withdrawConsent",
            summary = "The person does not share this any more",
            description = "At any time, told to whoever they like; it takes effect at once.")
    public Uni<Response> withdraw(@PathParam("referralId") UUID referralId, @PathParam("item") SharedItem item) {
        return once(referralId, item, null, new ConsentCommand.Withdraw());
    }

    @GET
    @RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @Operation(operationId = "listConsents", summary = "How the consent to share each item stands")
    public Uni<ConsentBody.All> all(@PathParam("referralId") UUID referralId) {
        return read.all(referralId, mine())
                .map(found -> found.map(versions -> new ConsentBody.All(
                                versions.stream().map(ConsentBody::of).toList()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    @GET
    @Path("/{item}")
    @RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = ConsentBody.WithVersions.class, responseDescription = "How it stands, and how it stood")
    @Operation(operationId = "readConsent", summary = "One item: every version of the consent")
    public Uni<Response> one(@PathParam("referralId") UUID referralId, @PathParam("item") SharedItem item) {
        return read.one(referralId, item, mine()).map(versions -> {
            if (versions.isEmpty()) {
                throw new Refused(KitCode.NOT_YET_KNOWN);
            }
            return new Shown(
                            ConsentBody.WithVersions.of(versions),
                            versions.getFirst().number())
                    .ok();
        });
    }

    private Uni<Response> once(UUID referralId, SharedItem item, Object request, ConsentCommand command) {
        return idempotency.once(
                request,
                () -> tell.tell(referralId, item, mine(), caller.subject(), command)
                        .map(told -> written(referralId, item, told)),
                _ -> read.one(referralId, item, mine())
                        .map(versions -> new Shown(
                                ConsentBody.of(versions.getFirst()),
                                versions.getFirst().number())));
    }

    /** The provider's people for those they treat, an adviser for those whose adviser they are. */
    private Predicate<Journey> mine() {
        return caller.is(Role.ADVISER)
                ? new Onlooker(caller.subject(), caller.districts())::isAdviserOf
                : new Reach.OfProviders(caller.providers())::covers;
    }

    private static Written written(UUID referralId, SharedItem item, Told told) {
        String path = "/v1/programmes/" + referralId + "/consents/" + item;
        return switch (told) {
            case Told.Kept(var version) ->
                version == 1 ? Written.created(path, version) : Written.changed(path, version);
            case Told.Refused(var why) -> throw ConsentProblem.of(why);
        };
    }
}
