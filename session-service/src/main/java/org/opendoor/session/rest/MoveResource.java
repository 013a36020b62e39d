package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.ProgrammeCommand.Move;
import org.opendoor.session.usecase.RescheduleSessions;

/** Sessions get another time, venue or practitioner. */
@Path(ProgrammeDoor.PATH + "/{referralId}/sessions/moves")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class MoveResource {

    /** The sessions to be moved, all of them or none. */
    public record MovesRequest(@NotEmpty @Size(max = 60) List<@NotNull @Valid MoveRequest> moves) {
        List<Move> told() {
            return moves.stream().map(MoveRequest::move).toList();
        }
    }

    /** One session, by its number or its id, and what is to be otherwise; what is left out stays as it is. */
    public record MoveRequest(
            @Positive Integer sessionNumber,
            UUID sessionId,
            Instant on,
            @Pattern(regexp = Formats.MEDIUM) String medium,
            @Pattern(regexp = Formats.IDENTIFIER) String venue,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner) {
        Move move() {
            return new Move(
                    Pointed.at(sessionNumber, sessionId),
                    new Meeting.Change(
                            Optional.ofNullable(on),
                            Optional.ofNullable(medium).flatMap(Medium::of),
                            Optional.ofNullable(venue),
                            Optional.ofNullable(practitioner)));
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final RescheduleSessions reschedule;

    MoveResource(ProgrammeDoor door, Idempotency idempotency, RescheduleSessions reschedule) {
        this.door = door;
        this.idempotency = idempotency;
        this.reschedule = reschedule;
    }

    @POST
    @Operation(
            operationId = "moveSessions",
            summary = "Moves sessions to another time, venue or practitioner",
            description = "All of them or none. A session of which somebody has said what became of it stays where it "
                    + "was. Numbers follow the order of time: a move may change them, ids never change.")
    @APIResponse(
            responseCode = "201",
            description = "Moved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "They were so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> move(@PathParam("referralId") UUID referralId, @NotNull @Valid MovesRequest request) {
        var moves = request.told();
        return idempotency.once(
                request,
                () -> reschedule
                        .reschedule(referralId, door.reach(), moves)
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
