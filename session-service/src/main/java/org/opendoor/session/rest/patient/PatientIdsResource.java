package org.opendoor.session.rest.patient;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.ProgrammeCodes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.patient.ReadPatientIds;
import org.opendoor.session.usecase.patient.TellPatientIds;

/** What a provider's own systems know a person by: told and read by that provider alone. */
@Path("/v1/programmes/{referralId}/patient-ids")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
public class PatientIdsResource {

    /** All that who tells is told. */
    public record PatientIdsReceipt(UUID referralId) {}

    private final Caller caller;
    private final Idempotency idempotency;
    private final TellPatientIds tell;
    private final ReadPatientIds read;

    PatientIdsResource(Caller caller, Idempotency idempotency, TellPatientIds tell, ReadPatientIds read) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.tell = tell;
        this.read = read;
    }

    @POST
    @APIResponseSchema(value = PatientIdsReceipt.class, responseCode = "201", responseDescription = "Kept")
    @APIResponse(responseCode = "200", description = "Kept in the place of what was told before, or as before")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "tellPatientIds",
            summary = "The provider's own number of this person, and their NHS number",
            description =
                    "Registers may speak of the person by `localPatientId` from then on. Told again it replaces what "
                            + "was told before. The NHS number is checked by its last digit.")
    public Uni<Response> tell(@PathParam("referralId") UUID referralId, @NotNull @Valid PatientIdsBody request) {
        var ids = request.ids();
        return idempotency.once(
                request,
                () -> tell.tell(referralId, reach(), ids).map(told -> written(referralId, told)),
                written -> Uni.createFrom().item(new Shown(new PatientIdsReceipt(referralId), written.version())));
    }

    @GET
    @APIResponseSchema(value = PatientIdsBody.class, responseDescription = "What was told")
    @Operation(
            operationId = "readPatientIds",
            summary = "What the provider's systems know this person by",
            description = "Every reading is recorded. 404 where nothing was told, or the person is forgotten.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.read(referralId, reach())
                .map(found -> found.map(kept -> new Shown(PatientIdsBody.of(kept.ids()), kept.version()).ok())
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private Reach reach() {
        return new Reach.OfProviders(caller.providers());
    }

    private static Written written(UUID referralId, TellPatientIds.Outcome told) {
        var path = "/v1/programmes/" + referralId + "/patient-ids";
        return switch (told) {
            case TellPatientIds.Outcome.Kept(var version) ->
                version == 1 ? Written.created(path, version) : Written.changed(path, version);
            case TellPatientIds.Outcome.Refused(var why) -> throw new Refused(ProgrammeCodes.of(why));
        };
    }
}
