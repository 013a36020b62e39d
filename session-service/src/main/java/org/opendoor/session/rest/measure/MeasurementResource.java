package org.opendoor.session.rest.measure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.measure.CorrectMeasures;
import org.opendoor.session.usecase.measure.Measurements.Taken;
import org.opendoor.session.usecase.measure.ReadMeasures;

/** What somebody answered on one day, and its correction. */
@Path(ProgrammeDoor.PATH + "/{referralId}/measures/{measurementId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasurementResource {

    /** All answers as they should have been; what is not among them is taken back. */
    public record MeasuresCorrection(
            @NotEmpty @Size(max = 5) List<@NotNull @Valid AnswerRequest> answers, Boolean selfHarmFlag) {}

    private final ProgrammeDoor door;
    private final CorrectMeasures correct;
    private final ReadMeasures read;

    MeasurementResource(ProgrammeDoor door, CorrectMeasures correct, ReadMeasures read) {
        this.door = door;
        this.correct = correct;
        this.read = read;
    }

    @GET
    @APIResponseSchema(value = MeasurementBody.class, responseDescription = "What was answered")
    @Operation(operationId = "readMeasurement", summary = "What somebody answered on one day")
    public Uni<Response> read(
            @PathParam("referralId") UUID referralId, @PathParam("measurementId") UUID measurementId) {
        return read.one(referralId, measurementId, door.reach())
                .map(MeasurementResource::shown)
                .map(Shown::ok);
    }

    @PUT
    @APIResponseSchema(value = MeasurementBody.class, responseDescription = "As it stands now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "correctMeasures",
            summary = "Corrects what was written down",
            description = "It replaces and never adds: who hears it sees a higher revision of the same measurement.")
    public Uni<Response> correct(
            @PathParam("referralId") UUID referralId,
            @PathParam("measurementId") UUID measurementId,
            @NotNull @Valid MeasuresCorrection request,
            @Context HttpHeaders headers) {
        var seen = IfMatch.required(headers);
        var answers = AnswerRequest.answers(request.answers(), "/answers");
        var selfHarm = Boolean.TRUE.equals(request.selfHarmFlag());
        return Begun.toItsEnd(() -> correct.correct(referralId, measurementId, door.reach(), seen, answers, selfHarm))
                .invoke(noted -> MeasuresResource.written(referralId, noted))
                .chain(() -> read(referralId, measurementId));
    }

    static Shown shown(Optional<Taken> found) {
        return found.map(taken -> new Shown(MeasurementBody.of(taken), taken.version()))
                .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN));
    }
}
