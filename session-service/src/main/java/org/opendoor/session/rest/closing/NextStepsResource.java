package org.opendoor.session.rest.closing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.closing.NextStep;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.domain.closing.StepKind;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.closing.AgreeNextSteps;
import org.opendoor.session.usecase.closing.ReadClosing;

/** What comes next. */
@Path(ProgrammeDoor.PATH + "/{referralId}/next-steps")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Endings")
public class NextStepsResource {

    /**
     * @param workReadiness how near to work the practitioner thinks the person is now
     * @param steps none where none is wanted
     */
    public record NextStepsRequest(
            @NotNull LocalDate agreedOn,
            @NotNull WorkReadiness workReadiness,
            @NotNull @Size(max = 10) List<@NotNull NextStep> steps) {

        NextSteps told() {
            return new NextSteps(agreedOn, workReadiness, Set.copyOf(steps));
        }
    }

    /** @param kinds what Jobcentre hears of it */
    public record NextStepsBody(
            LocalDate agreedOn, WorkReadiness workReadiness, List<NextStep> steps, List<StepKind> kinds) {

        static NextStepsBody of(NextSteps said) {
            return new NextStepsBody(said.agreedOn(), said.readiness(), List.copyOf(said.steps()), said.kinds());
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final AgreeNextSteps agree;
    private final ReadClosing read;

    NextStepsResource(ProgrammeDoor door, Idempotency idempotency, AgreeNextSteps agree, ReadClosing read) {
        this.door = door;
        this.idempotency = idempotency;
        this.agree = agree;
        this.read = read;
    }

    @POST
    @APIResponseSchema(value = NextStepsBody.class, responseCode = "201", responseDescription = "Agreed")
    @APIResponse(responseCode = "200", description = "Agreed anew in the place of what was agreed before, or as before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "agreeNextSteps",
            summary = "Writes down what comes next",
            description =
                    "Jobcentre hears the kinds alone. Help to find a job is refused for somebody who is not ready "
                            + "for work: it did harm.")
    public Uni<Response> agree(@PathParam("referralId") UUID referralId, @NotNull @Valid NextStepsRequest request) {
        var path = ProgrammeDoor.path(referralId) + "/next-steps";
        return idempotency.once(
                request,
                () -> agree.agree(referralId, door.reach(), request.told())
                        .map(said -> ClosingCode.written(path, said)),
                _ -> show(referralId));
    }

    @GET
    @APIResponseSchema(value = NextStepsBody.class, responseDescription = "What was agreed")
    @Operation(
            operationId = "readNextSteps",
            summary = "What comes next",
            description = "404 where nothing was agreed.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return show(referralId).map(Shown::ok);
    }

    private Uni<Shown> show(UUID referralId) {
        return read.steps(referralId, door.reach())
                .map(found -> found.map(kept -> new Shown(NextStepsBody.of(kept.said()), kept.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }
}
