package org.opendoor.referral.rest.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.rest.ReferralProblem;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.eligibility.EligibilityOutcome;
import org.opendoor.referral.usecase.eligibility.TellEligibilityChange;

/** What changes about a person's benefit, work or home while they are with us. */
@Path("/v1/customers/{id}/eligibility-changes")
@Tag(name = "Eligibility")
@Produces(MediaType.APPLICATION_JSON)
public class EligibilityResource {

    private final TellEligibilityChange tellEligibilityChange;
    private final Idempotency idempotency;
    private final EligibilityWindow window;
    private final WhoAsks who;

    EligibilityResource(
            TellEligibilityChange tellEligibilityChange,
            Idempotency idempotency,
            EligibilityWindow window,
            WhoAsks who) {
        this.tellEligibilityChange = tellEligibilityChange;
        this.idempotency = idempotency;
        this.window = window;
        this.who = who;
    }

    @POST
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.PRACTITIONER, Roles.INTAKE})
    @APIResponseSchema(
            value = EligibilityChangeView.class,
            responseCode = "201",
            responseDescription = "The change, which is known from now on")
    @APIResponse(
            responseCode = "200",
            description = "It was known already",
            content = @Content(schema = @Schema(implementation = EligibilityChangeView.class)))
    @APIResponse(responseCode = "204", description = "Known, and the person is no longer the caller's to see")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "tellEligibilityChange",
            summary = "Tell what changed, and from which day on",
            description =
                    "In any order. It ends no programme; each journey of the person owes a contact because of it. Kind "
                            + "and day are its key: told again it is known already, and with other particulars 409 CHANGE_EXISTS "
                            + "with a link to what is known. A change of the claim tells the record's claims too. "
                            + "MOVED with a destination hands the referral that is open or running over to it, under its id. Practitioners and "
                            + "intake tell work and moves of people without Jobcentre; all else is Jobcentre's.")
    public Uni<Response> tell(@PathParam("id") UUID id, @NotNull @Valid EligibilityChangeRequest request) {
        return idempotency
                .once(
                        request,
                        () -> tellEligibilityChange
                                .tell(id, request.change(Ids.next()), who.reader(), who.now())
                                .map(outcome -> written(id, outcome)),
                        written -> window.nowOf(id, written.id()))
                .map(answer ->
                        answer.hasEntity() ? answer : Response.noContent().build());
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.PRACTITIONER, Roles.INTAKE, Roles.DATA_PROTECTION})
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "listEligibilityChanges",
            summary = "All that changed, and what of it holds today",
            description = "By the day from which it holds. Every reading is recorded. Nobody but Jobcentre and data "
                    + "protection reads of a claim, and of Jobcentre's customers nobody else reads anything.")
    public Uni<EligibilityView> list(@PathParam("id") UUID id) {
        return window.all(id);
    }

    @GET
    @Path("/{changeId}")
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.PRACTITIONER, Roles.INTAKE, Roles.DATA_PROTECTION})
    @APIResponseSchema(value = EligibilityChangeView.class, responseDescription = "The change")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(operationId = "readEligibilityChange", summary = "One change")
    public Uni<Response> read(@PathParam("id") UUID id, @PathParam("changeId") UUID changeId) {
        return window.one(id, changeId).map(Shown::ok);
    }

    private static Written written(UUID customerId, EligibilityOutcome outcome) {
        return switch (outcome) {
            case EligibilityOutcome.Known(var change, var before) ->
                before ? Written.changed(path(customerId, change), 1) : Written.created(path(customerId, change), 1);
            case EligibilityOutcome.Refused(var why, var instead) -> {
                var refused = new Refused(EligibilityProblem.of(why));
                throw instead.map(change -> refused.because(URI.create(path(customerId, change))))
                        .orElse(refused);
            }
            case EligibilityOutcome.NotMoved(var why) -> throw new Refused(ReferralProblem.of(why));
            case EligibilityOutcome.Nobody(var why, var instead) -> throw EligibilityWindow.gone(why, instead);
        };
    }

    private static String path(UUID customerId, UUID changeId) {
        return "/v1/customers/" + customerId + "/eligibility-changes/" + changeId;
    }
}
