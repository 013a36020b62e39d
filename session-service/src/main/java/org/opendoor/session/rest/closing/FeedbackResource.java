package org.opendoor.session.rest.closing;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.Feedback.Occasion;
import org.opendoor.session.rest.NoteAnswers;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.closing.Closings.Kept;
import org.opendoor.session.usecase.closing.GiveFeedback;
import org.opendoor.session.usecase.closing.ReadClosing;

/** What somebody thinks of it. */
@Path(ProgrammeDoor.PATH + "/{referralId}/feedback/{occasion}")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Endings")
public class FeedbackResource {

    /** As it was given last on that occasion. */
    public record FeedbackBody(
            Occasion occasion,
            LocalDate givenOn,
            int formVersion,
            String ledBy,
            Reason reason,
            Integer satisfied,
            Feedback.Met expectationsMet,
            List<FeedbackRequest.ModuleRequest> modules,
            String couldHaveBeenDifferent) {

        static FeedbackBody of(Feedback said, Optional<String> words) {
            return new FeedbackBody(
                    said.occasion(),
                    said.givenOn(),
                    said.formVersion(),
                    said.ledBy(),
                    said.reason().orElse(null),
                    said.overall().map(Feedback.Overall::satisfied).orElse(null),
                    said.overall().map(Feedback.Overall::expectations).orElse(null),
                    said.helped().entrySet().stream()
                            .map(module -> new FeedbackRequest.ModuleRequest(module.getKey(), module.getValue()))
                            .toList(),
                    words.orElse(null));
        }

        @Override
        public String toString() {
            return "FeedbackBody[hidden]";
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final GiveFeedback give;
    private final ReadClosing read;

    FeedbackResource(ProgrammeDoor door, Idempotency idempotency, GiveFeedback give, ReadClosing read) {
        this.door = door;
        this.idempotency = idempotency;
        this.give = give;
        this.read = read;
    }

    @POST
    @APIResponseSchema(value = FeedbackBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "200", description = "Given anew in the place of what was given before, or as before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "giveFeedback",
            summary = "Writes down what somebody thinks of it",
            description = "Once for the final session and once for a later feedback group, which another practitioner "
                    + "leads. Marks and codes are counted; their own words are read by practitioners alone.")
    public Uni<Response> give(
            @PathParam("referralId") UUID referralId,
            @PathParam("occasion") Occasion occasion,
            @NotNull @Valid FeedbackRequest request) {
        var feedback = request.feedback(occasion);
        var path = ProgrammeDoor.path(referralId) + "/feedback/" + occasion;
        return idempotency.once(
                request,
                () -> give.give(referralId, door.reach(), feedback, request.words())
                        .map(said -> ClosingCode.written(path, said)),
                _ -> show(referralId, occasion));
    }

    @GET
    @APIResponseSchema(value = FeedbackBody.class, responseDescription = "What was given")
    @Operation(
            operationId = "readFeedback",
            summary = "What somebody thinks of it",
            description = "Every reading of words is recorded. 404 where nothing was given.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("occasion") Occasion occasion) {
        return show(referralId, occasion).map(NoteAnswers::unstored);
    }

    private Uni<Shown> show(UUID referralId, Occasion occasion) {
        return read.feedback(referralId, occasion, door.reach())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .chain(kept -> shown(referralId, kept));
    }

    private Uni<Shown> shown(UUID referralId, Kept<Feedback> kept) {
        return read.words(referralId, kept.said().occasion())
                .map(words -> new Shown(FeedbackBody.of(kept.said(), words), kept.version()));
    }
}
