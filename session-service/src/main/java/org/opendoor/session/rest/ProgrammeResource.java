package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.history.Happened;
import org.opendoor.kit.history.History;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.ProgrammeReader.Listed;
import org.opendoor.session.usecase.ProgrammeReader.Place;
import org.opendoor.session.usecase.ReadProgrammes;

/** Programmes as their provider reads them. */
@Path(ProgrammeDoor.PATH)
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ProgrammeResource {

    /** A programme on the worklist. */
    public record ProgrammeLine(
            UUID referralId, Stage state, LocalDate referredOn, String provider, CustomerKind customerKind) {
        static ProgrammeLine of(Listed row) {
            return new ProgrammeLine(
                    row.place().referralId(),
                    row.stage(),
                    row.place().referredOn(),
                    row.provider(),
                    row.customerKind());
        }
    }

    /** What happened on the journey, oldest first. */
    public record HistoryBody(List<Happened> items) {}

    private final ProgrammeDoor door;
    private final Caller caller;
    private final ReadProgrammes read;
    private final History history;

    ProgrammeResource(ProgrammeDoor door, Caller caller, ReadProgrammes read, History history) {
        this.door = door;
        this.caller = caller;
        this.read = read;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "The provider's worklist",
            description = "Longest referred first, then by id.")
    public Uni<Page<ProgrammeLine>> list(
            @Parameter(schema = @Schema(implementation = Stage.class)) @QueryParam("state") String state,
            @BeanParam Paging paging) {
        var after = paging.after().map(cursor -> new Place(cursor.date(0), cursor.uuid(1)));
        return read.list(
                        caller.providers(),
                        stage(state),
                        after,
                        paging.checkedLimit().plusOne())
                .map(rows -> paging.page(rows, ProgrammeResource::place).map(ProgrammeLine::of));
    }

    @GET
    @Path("/{referralId}")
    @Operation(operationId = "readProgramme", summary = "A programme, whole")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return door.show(referralId).map(Shown::ok);
    }

    @GET
    @Path("/{referralId}/history")
    @Operation(operationId = "readProgrammeHistory", summary = "Who did what, and when")
    public Uni<HistoryBody> history(@PathParam("referralId") UUID referralId) {
        return door.show(referralId).chain(() -> history.of(referralId, caller)).map(HistoryBody::new);
    }

    /** Read here, because a word that is no state is no unknown path. */
    private static Optional<Stage> stage(String parameter) {
        try {
            return Optional.ofNullable(parameter).map(Stage::valueOf);
        } catch (IllegalArgumentException noState) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("?state", "STATE", "one of " + List.of(Stage.values()))));
        }
    }

    private static Cursor place(Listed row) {
        return Cursor.after(row.place().referredOn(), row.place().referralId());
    }
}
