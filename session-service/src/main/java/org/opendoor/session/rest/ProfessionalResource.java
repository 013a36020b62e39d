package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.opendoor.session.domain.professional.Profession;
import org.opendoor.session.domain.professional.ProfessionalsWord;
import org.opendoor.session.usecase.professional.ReadProfessionalsWord;
import org.opendoor.session.usecase.professional.TellProfessionalsWord;
import org.opendoor.session.usecase.professional.TellProfessionalsWord.Told;
import org.opendoor.session.usecase.professional.Words;

/** What a clinician who referred the person says of their health: written by their practice, read by the practitioner. */
@Path(ProgrammeDoor.PATH + "/{referralId}/professional")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProfessionalResource {

    /** @param reasons free words, at most 4,000 characters */
    public record ProfessionalRequest(
            @NotNull Profession profession,

            @NotBlank @Size(max = 4_000) @Pattern(regexp = "[\\P{Cc}\\n\\r\\t]*")
            String reasons) {

        ProfessionalsWord word() {
            return new ProfessionalsWord(profession, reasons);
        }

        @Override
        public String toString() {
            return "ProfessionalRequest[hidden]";
        }
    }

    /** All that who writes is told. */
    public record ReceiptBody(UUID referralId) {}

    /** What was written. */
    public record ProfessionalBody(Profession profession, String reasons) {
        static ProfessionalBody of(Words.Kept kept) {
            return new ProfessionalBody(kept.word().profession(), kept.word().reasons());
        }

        @Override
        public String toString() {
            return "ProfessionalBody[hidden]";
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final TellProfessionalsWord tell;
    private final ReadProfessionalsWord read;

    ProfessionalResource(
            ProgrammeDoor door, Idempotency idempotency, TellProfessionalsWord tell, ReadProfessionalsWord read) {
        this.door = door;
        this.idempotency = idempotency;
        this.tell = tell;
        this.read = read;
    }

    @POST
    @RolesAllowed(Roles.INTAKE)
    @APIResponseSchema(value = ReceiptBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "200", description = "Written in the place of what was written before, or as before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "tellProfessionalsWord",
            summary = "Profession and clinical reasons of who referred the person",
            description =
                    "The second call of a clinician's referral, by the centre that made it; 404 NOT_YET_KNOWN, to be "
                            + "tried again, until the referral has arrived here. Whoever writes it never reads it. Told again it "
                            + "replaces what was told before.")
    public Uni<Response> tell(@PathParam("referralId") UUID referralId, @NotNull @Valid ProfessionalRequest request) {
        return idempotency.once(
                request,
                () -> tell.tell(referralId, door.ofCentre(), request.word()).map(told -> written(referralId, told)),
                written -> Uni.createFrom().item(new Shown(new ReceiptBody(referralId), written.version())));
    }

    @GET
    @RolesAllowed(Roles.PRACTITIONER)
    @APIResponseSchema(value = ProfessionalBody.class, responseDescription = "What was written")
    @Operation(
            operationId = "readProfessionalsWord",
            summary = "What the clinician who referred says, for the assessment",
            description = "Every reading is recorded. 404 where nothing was written, or the person is forgotten.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.read(referralId, door.reach())
                .map(found -> found.map(
                                kept -> Response.fromResponse(new Shown(ProfessionalBody.of(kept), kept.version()).ok())
                                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                        .build())
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Written written(UUID referralId, Told told) {
        String path = ProgrammeDoor.path(referralId) + "/professional";
        return switch (told) {
            case Told.Kept(var version) ->
                version == 1 ? Written.created(path, version) : Written.changed(path, version);
            case Told.Refused(var why) -> throw new Refused(ProgrammeCode.of(why));
        };
    }
}
