package org.opendoor.session.rest.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.usecase.register.Register;
import org.opendoor.session.usecase.register.Register.Mode;
import org.opendoor.session.usecase.register.Register.Row;

/** Registers of whole groups, or of many sessions. */
@Path(RegisterDesk.PATH)
@Tag(name = "Registers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
public class RegistersResource {

    private static final String TELLS = "At most 1,000 rows, each found by its session and person and decided by its "
            + "`recordedAt`: CREATED, UPDATED, UNCHANGED, SUPERSEDED (something newer stands), CONFLICT (something else was "
            + "said at the same time), REFUSED with a code. With `mode` ALL one row that cannot be taken stops all (422 "
            + "ROWS_REFUSED, each with its pointer), with EACH the others are taken. `dryRun` writes nothing. Rows may be "
            + "corrected for weeks: after the ending it is told again where it changes.";

    private static final String FILE =
            "CSV in UTF-8 with a header of sessionId, referralId, localPatientId, code, reason "
                    + "and recordedAt in any order; otherwise as a register in JSON. Pointers are line and column.";

    private final RowReader reader;
    private final RegisterDesk desk;

    RegistersResource(RowReader reader, RegisterDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RegisterView.class, responseCode = "201", responseDescription = "What came of each row")
    @APIResponse(responseCode = "200", description = "A dry run: what would come of each row")
    @Operation(operationId = "takeRegister", summary = "Writes down what became of many sessions", description = TELLS)
    public Uni<Response> take(
            @QueryParam("mode") Mode mode,
            @QueryParam("dryRun") Boolean dryRun,
            @NotNull @Valid RegisterRequest request) {
        return desk.take(register(mode, dryRun, reader.read(request)), request);
    }

    /** A path of its own: of two methods at one path the framework answers a nonsensical media type with a fault. */
    @POST
    @Path("/files")
    @Consumes("text/csv")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponseSchema(value = RegisterView.class, responseCode = "201", responseDescription = "What came of each row")
    @APIResponse(responseCode = "200", description = "A dry run: what would come of each row")
    @Operation(operationId = "takeRegisterFile", summary = "The same as a file", description = FILE)
    public Uni<Response> takeList(@QueryParam("mode") Mode mode, @QueryParam("dryRun") Boolean dryRun, byte[] csv) {
        var bytes = csv == null ? new byte[0] : csv;
        return desk.take(register(mode, dryRun, reader.read(bytes)), new String(bytes, StandardCharsets.ISO_8859_1));
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = RegisterView.class, responseDescription = "What came of it")
    @Operation(operationId = "readRegister", summary = "What came of a register, row by row")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return desk.show(id).map(Shown::ok);
    }

    private static Register register(Mode mode, Boolean dryRun, List<Row> rows) {
        return new Register(Ids.next(), mode == null ? Mode.ALL : mode, Boolean.TRUE.equals(dryRun), rows);
    }
}
