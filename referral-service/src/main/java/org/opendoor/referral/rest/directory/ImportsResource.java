package org.opendoor.referral.rest.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.ImportRequest;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;

/** Lists of entries, taken into the directory as CSV. */
@Path("/v1/directory/imports")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
public class ImportsResource {

    private final RowReader reader;
    private final ImportDesk desk;

    ImportsResource(RowReader reader, ImportDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @POST
    @Consumes("text/csv")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would be done",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The report of what was done",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Operation(
            operationId = "importDirectory",
            summary = "Import a list of districts, providers, venues or staff",
            description = "At most 1,000 rows in UTF-8, each an entry in full; docs/directory.md has the columns. With "
                    + "`mode` ALL one refused row stops all (422 ROWS_REFUSED, each with line and column), with EACH the "
                    + "others are taken. `dryRun` writes nothing. `leaveOpen` leaves a default provider or a contact empty "
                    + "that is not known yet, for the first import of lists that refer to each other.")
    public Uni<Response> take(
            @NotNull @QueryParam("kind") EntryKind kind,
            @QueryParam("mode") Mode mode,
            @QueryParam("dryRun") Boolean dryRun,
            @QueryParam("leaveOpen") Boolean leaveOpen,
            byte[] csv) {
        var request = new ImportRequest(
                Ids.next(),
                kind,
                mode == null ? Mode.ALL : mode,
                Boolean.TRUE.equals(dryRun),
                Boolean.TRUE.equals(leaveOpen),
                reader.read(csv == null ? new byte[0] : csv, kind));
        return desk.take(request, csv);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ImportView.class, responseDescription = "The report")
    @Operation(operationId = "readImport", summary = "What an import did, row by row")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return desk.show(id).map(Shown::ok);
    }
}
