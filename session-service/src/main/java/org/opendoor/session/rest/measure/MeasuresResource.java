package org.opendoor.session.rest.measure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.measure.Noted;
import org.opendoor.session.usecase.measure.ReadMeasures;
import org.opendoor.session.usecase.measure.TakeMeasures;

/** How somebody does, at the start, in the middle, at the end and afterwards. */
@Path(ProgrammeDoor.PATH + "/{referralId}/measures")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasuresResource {

    /**
     * @param answers totals only; whatever the person would rather not say is declined, and never 0
     * @param selfHarmFlag item 9 of the PHQ-9 was answered with anything but "not at all": the lead gets a task for today
     */
    public record MeasuresRequest(
            @NotNull Occasion occasion,
            @NotNull LocalDate askedOn,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid AnswerRequest> answers,
            Boolean selfHarmFlag) {

        Measurement measurement() {
            return new Measurement(
                    occasion, askedOn, AnswerRequest.answers(answers, "/answers"), Boolean.TRUE.equals(selfHarmFlag));
        }
    }

    /** All that was measured on the journey, by day. */
    public record MeasuresBody(List<MeasurementBody> items) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final TakeMeasures take;
    private final ReadMeasures read;

    MeasuresResource(ProgrammeDoor door, Idempotency idempotency, TakeMeasures take, ReadMeasures read) {
        this.door = door;
        this.idempotency = idempotency;
        this.take = take;
        this.read = read;
    }

    @POST
    @APIResponseSchema(value = MeasurementBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "200", description = "It was written down so already")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "takeMeasures",
            summary = "Writes down what somebody answered",
            description =
                    "Wellbeing and confidence 1 to 10, pain 0 to 10, PHQ-9 0 to 27, GAD-7 0 to 21; each with a total "
                            + "or declined. Once for each day and occasion: other answers for the same are a correction.")
    public Uni<Response> take(@PathParam("referralId") UUID referralId, @NotNull @Valid MeasuresRequest request) {
        var told = request.measurement();
        return idempotency.once(
                request,
                () -> take.take(referralId, door.reach(), told).map(noted -> written(referralId, noted)),
                written -> show(referralId, written.id()));
    }

    @GET
    @Operation(operationId = "listMeasures", summary = "How somebody did over time, by day")
    public Uni<MeasuresBody> list(@PathParam("referralId") UUID referralId) {
        return read.all(referralId, door.reach())
                .map(found -> found.map(taken -> new MeasuresBody(
                                taken.stream().map(MeasurementBody::of).toList()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private Uni<Shown> show(UUID referralId, UUID id) {
        return read.one(referralId, id, door.reach()).map(MeasurementResource::shown);
    }

    static Written written(UUID referralId, Noted noted) {
        return switch (noted) {
            case Noted.Changed(var taken) ->
                taken.version() == 1
                        ? Written.created(path(referralId, taken.id()), 1)
                        : Written.changed(path(referralId, taken.id()), taken.version());
            case Noted.Unchanged(var taken) -> Written.changed(path(referralId, taken.id()), taken.version());
            case Noted.Differs(var id) ->
                throw new Refused(MeasureCode.MEASURED_ALREADY).because(URI.create(path(referralId, id)));
            case Noted.Stale _ -> throw new Refused(KitCode.PRECONDITION_FAILED, "Read it again, then decide anew.");
            case Noted.Refused(var why) -> throw new Refused(MeasureCode.of(why));
        };
    }

    private static String path(UUID referralId, UUID id) {
        return ProgrammeDoor.path(referralId) + "/measures/" + id;
    }
}
