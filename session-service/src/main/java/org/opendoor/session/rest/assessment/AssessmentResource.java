package org.opendoor.session.rest.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.ProgrammeBody;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.rest.WarningBody;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.ReadProgrammes;
import org.opendoor.session.usecase.assessment.DuplicateSupport;
import org.opendoor.session.usecase.assessment.DuplicateSupport.Warning;
import org.opendoor.session.usecase.assessment.WriteAssessment;

/** The first meeting was held. */
@Path(ProgrammeDoor.PATH + "/{referralId}/assessment")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class AssessmentResource {

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final WriteAssessment write;
    private final ReadProgrammes programmes;
    private final DuplicateSupport duplicates;

    AssessmentResource(
            ProgrammeDoor door,
            Idempotency idempotency,
            WriteAssessment write,
            ReadProgrammes programmes,
            DuplicateSupport duplicates) {
        this.door = door;
        this.idempotency = idempotency;
        this.write = write;
        this.programmes = programmes;
        this.duplicates = duplicates;
    }

    @POST
    @APIResponseSchema(value = ProgrammeBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "200", description = "It was written down so already")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "holdAssessment",
            summary = "Writes down what the assessment found",
            description =
                    "Not accepted ends the journey, and somebody gets in touch. No booking is needed before. Where "
                            + "the provider offers what the person has elsewhere, `assessment.duplicateSupport` says so: the "
                            + "programme adds to other help, and does not repeat it.")
    public Uni<Response> hold(@PathParam("referralId") UUID referralId, @NotNull @Valid AssessmentRequest request) {
        var told = request.told(door.practitioner());
        return idempotency.once(
                request,
                () -> write.write(referralId, door.reach(), told)
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> show(referralId));
    }

    private Uni<Shown> show(UUID referralId) {
        Reach reach = door.reach();
        return programmes
                .one(referralId, reach)
                .chain(found -> warnings(found.orElseThrow())
                        .chain(warnings -> door.show(
                                referralId,
                                filed -> ProgrammeBody.of(filed)
                                        .warned(warnings.stream()
                                                .map(WarningBody::of)
                                                .toList()))));
    }

    private Uni<List<Warning>> warnings(Filed filed) {
        var file = filed.file();
        return file.assessment()
                .map(held -> duplicates.warnings(file.journey().parties().provider(), held.findings()))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }
}
