package org.opendoor.session.rest.paper;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.measure.Measurements.Taken;
import org.opendoor.session.usecase.measure.ReadMeasures;
import org.opendoor.session.usecase.paper.Certify;
import org.opendoor.session.usecase.paper.Certify.Certified;

/** What somebody takes home. */
@Path(ProgrammeDoor.PATH + "/{referralId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class PapersResource {

    private static final String SVG = "image/svg+xml";
    private static final String PDF = "application/pdf";

    /** @param name as the person writes it; printed, and kept nowhere: not here, not in a log, not in an address */
    public record CertificateRequest(
            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cc}*")
            String name) {

        @Override
        public String toString() {
            return "CertificateRequest[hidden]";
        }
    }

    private final ProgrammeDoor door;
    private final ReadMeasures measures;
    private final Certify certify;
    private final Papers papers = new Papers();
    private final ProgressGraph graph = new ProgressGraph(papers);
    private final CertificatePage page = new CertificatePage(papers);

    PapersResource(ProgrammeDoor door, ReadMeasures measures, Certify certify) {
        this.door = door;
        this.measures = measures;
        this.certify = certify;
    }

    @GET
    @Path("/progress-graph")
    @Produces(SVG)
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    @Operation(
            operationId = "readProgressGraph",
            summary = "Measures over time, as a picture for the person",
            description =
                    "SVG, for a telephone or a wider page. Nothing is told by colour alone; title and description "
                            + "say the same in words. What was declined is shown as not said.")
    public Uni<Response> graph(@PathParam("referralId") UUID referralId, @QueryParam("width") Width width) {
        return measures.all(referralId, door.reach()).map(found -> {
            var measured = found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)).stream()
                    .map(Taken::measurement)
                    .toList();
            return unstored(Response.ok(graph.svg(measured, width == null ? Width.DESKTOP : width), SVG));
        });
    }

    @POST
    @Path("/certificate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(
            operationId = "printCertificate",
            summary = "What somebody came to, to print",
            description = "It changes nothing, and a key is not needed. Modules and the days on which the person was "
                    + "there; that the programme was completed only if it was. 409 before the first session attended.")
    public Uni<Response> certificate(
            @PathParam("referralId") UUID referralId, @NotNull @Valid CertificateRequest request) {
        return certify.certify(referralId, door.reach())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(certified -> switch (certified) {
                    case Certified.Paper paper ->
                        unstored(Response.ok(page.pdf(paper, request.name()), PDF)
                                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.pdf\""));
                    case Certified.NothingAttended _ -> throw new Refused(PaperCode.NOTHING_ATTENDED);
                    case Certified.Unknown _ -> throw new Refused(KitCode.NOT_YET_KNOWN);
                });
    }

    private static Response unstored(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
