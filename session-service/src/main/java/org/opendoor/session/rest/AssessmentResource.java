package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Assessment;
import org.opendoor.session.domain.Assessment.Verdict;
import org.opendoor.session.domain.ConditionGroup;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.usecase.HoldAssessment;

/** The first meeting was held. */
@Path(ProgrammeDoor.PATH + "/{referralId}/assessment")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class AssessmentResource {

    /**
     * @param notAcceptedReason needed if and only if not accepted
     * @param practitioner the token subject of who assessed, and leads from now on; null for whoever was booked, or else
     *     the practitioner who writes it down
     */
    public record AssessmentRequest(
            @NotNull LocalDate heldOn,
            @NotNull Boolean accepted,
            @NotNull ConditionGroup conditionGroup,
            @NotNull WorkReadiness workReadiness,
            Reason notAcceptedReason,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner,
            @Valid WishRequest contactWish) {

        Assessment assessment() {
            if (accepted == (notAcceptedReason != null)) {
                throw new Refused(
                        KitCode.INVALID_REQUEST,
                        null,
                        List.of(new FieldError(
                                "/notAcceptedReason",
                                accepted ? "NULL" : "NOT_NULL",
                                "needed if and only if not accepted")));
            }
            var verdict = accepted ? new Verdict.TakenOn() : new Verdict.NotTakenOn(notAcceptedReason);
            return new Assessment(heldOn, conditionGroup, workReadiness, verdict, Optional.ofNullable(practitioner));
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final HoldAssessment hold;

    AssessmentResource(ProgrammeDoor door, Idempotency idempotency, HoldAssessment hold) {
        this.door = door;
        this.idempotency = idempotency;
        this.hold = hold;
    }

    @POST
    @Operation(
            operationId = "holdAssessment",
            summary = "Writes down what the assessment found",
            description = "Not accepted ends the journey, and somebody gets in touch. No booking is needed before.")
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was written down so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> hold(@PathParam("referralId") UUID referralId, @NotNull @Valid AssessmentRequest request) {
        var assessment = request.assessment();
        return idempotency.once(
                request,
                () -> hold.hold(
                                referralId,
                                door.reach(),
                                assessment,
                                door.practitioner(),
                                WishRequest.told(request.contactWish()))
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
