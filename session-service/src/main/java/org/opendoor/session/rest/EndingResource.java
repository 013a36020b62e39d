package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Alternative;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.usecase.EndProgramme;
import org.opendoor.session.usecase.Outcome;

/** A programme that is never started, or left early. */
@Path(ProgrammeDoor.PATH + "/{referralId}/ending")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class EndingResource {

    /**
     * @param couldHaveBeenDifferent in the person's own words; sealed with the journey's key
     * @param comeBackFrom the day the person named for being asked again; null where they named none
     * @param alternatives what the person said to each other way they were offered
     */
    public record EndingRequest(
            @NotNull Reason reason,
            @Size(max = 20) List<@NotNull Reason> furtherReasons,

            @Size(max = 2000) @Pattern(regexp = Formats.WORDS)
            String couldHaveBeenDifferent,

            @Valid WishRequest contactWish,
            LocalDate comeBackFrom,
            @Size(max = 20) List<@NotNull @Valid AlternativeAnswer> alternatives) {

        EndProgramme.Told told(Alternatives.Answers answers) {
            return new EndProgramme.Told(
                    new EndingCause.Because(reason, furtherReasons == null ? List.of() : furtherReasons),
                    WishRequest.told(contactWish),
                    Optional.ofNullable(comeBackFrom),
                    answers,
                    couldHaveBeenDifferent == null ? "" : couldHaveBeenDifferent);
        }

        Alternatives.Answers answers() {
            var said = new EnumMap<Alternative, Alternatives.Answer>(Alternative.class);
            for (var each : alternatives == null ? List.<AlternativeAnswer>of() : alternatives) {
                if (said.put(each.alternative(), each.answer()) != null) {
                    throw new Refused(
                            KitCode.INVALID_REQUEST,
                            null,
                            List.of(new FieldError("/alternatives", "TWICE", "each alternative once")));
                }
            }
            return new Alternatives.Answers(said);
        }

        @Override
        public String toString() {
            return "EndingRequest[hidden]";
        }
    }

    /** One offer, and what the person said to it. */
    public record AlternativeAnswer(
            @NotNull Alternative alternative, @NotNull Alternatives.Answer answer) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final EndProgramme end;

    EndingResource(ProgrammeDoor door, Idempotency idempotency, EndProgramme end) {
        this.door = door;
        this.idempotency = idempotency;
        this.end = end;
    }

    @POST
    @Operation(
            operationId = "endProgramme",
            summary = "Ends a programme before its plan is over",
            description = "Without an attended session it was never started, otherwise it was left early. Only the "
                    + "family of the reason leaves the NHS side. For most reasons there are other ways to offer first, such as "
                    + "evening sessions: without an answer to each of them it is 409 ALTERNATIVES_TO_OFFER, which names them. "
                    + "If one is wanted, the programme goes on. `couldHaveBeenDifferent` is kept whatever they decide, "
                    + "and read at `…/ending/words`. Who was judged by their sessions may say why once it is over: then nothing "
                    + "need be offered, and what is wanted all the same is a task: a refresher, or a new referral.")
    @APIResponse(
            responseCode = "201",
            description = "Ended; or, where one of the alternatives was wanted, written down: the state says which",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had ended so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> end(@PathParam("referralId") UUID referralId, @NotNull @Valid EndingRequest request) {
        var answers = request.answers();
        return idempotency.once(
                request,
                () -> end.end(referralId, door.reach(), request.told(answers))
                        .map(outcome -> written(referralId, request, answers, outcome)),
                _ -> door.show(referralId));
    }

    /** What is still to be offered is told one by one, and where it can be read. */
    private static Written written(
            UUID referralId, EndingRequest request, Alternatives.Answers answers, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why) && why == ProgrammeRefusal.ALTERNATIVES_TO_OFFER) {
            throw new Refused(
                            ProgrammeCode.of(why),
                            "Offer these first, and say what the person answered.",
                            Alternatives.unanswered(request.reason(), answers).stream()
                                    .map(each -> new FieldError("/alternatives", each.name(), "offer it first"))
                                    .toList())
                    .because(URI.create(
                            ProgrammeDoor.path(referralId) + "/ending/alternatives?reason=" + request.reason()));
        }
        return ProgrammeDoor.created(referralId, outcome);
    }
}
