package org.opendoor.session.rest;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.Stage;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.RecordAttendance;
import org.opendoor.session.usecase.Recorded;
import org.opendoor.session.usecase.Recorded.Result;

/** What became of a session, first or corrected. */
@Path(ProgrammeDoor.PATH + "/{referralId}/attendances")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class AttendanceResource {

    /**
     * @param result what came of it; a repeated request is told that it changes nothing
     * @param programmeState where the programme stands now: the last attendance ends it
     * @param session the session as it stands
     */
    public record AttendanceAnswer(Result result, Stage programmeState, SessionBody session) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final RecordAttendance record;

    AttendanceResource(ProgrammeDoor door, Idempotency idempotency, RecordAttendance record) {
        this.door = door;
        this.idempotency = idempotency;
        this.record = record;
    }

    @POST
    @Operation(
            operationId = "recordAttendance",
            summary = "Writes down what became of a session",
            description = "Codes of ATTENDED OR DID NOT ATTEND: 5 on time, 6 late but seen, 7 too late to be seen, 2 "
                    + "cancelled by patient, 3 did not attend, 4 cancelled by provider, 0 in the future; \"05\" and "
                    + "blanks around are accepted. 2, 3 and 7 need a reason. `recordedAt` is the sender's clock and "
                    + "decides: newer replaces, older is SUPERSEDED, equal and the same is UNCHANGED, equal and "
                    + "different is refused as ATTENDANCE_CONFLICT.")
    @APIResponse(
            responseCode = "201",
            description = "The first word about the session",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttendanceAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The session has been spoken of before; result says what came of this",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttendanceAnswer.class)))
    public Uni<Response> record(@PathParam("referralId") UUID referralId, @NotNull @Valid AttendanceRequest request) {
        var session = request.session();
        var statement = request.statement();
        var result = new AtomicReference<>(Result.UNCHANGED);
        return idempotency.once(
                request,
                () -> record.record(
                                referralId, door.reach(), session, statement, WishRequest.told(request.contactWish()))
                        .map(recorded -> written(referralId, recorded, result)),
                written -> show(referralId, written, request, result.get()));
    }

    private static Written written(UUID referralId, Recorded recorded, AtomicReference<Result> told) {
        return switch (recorded) {
            case Recorded.Standing(var result, var number, var version) -> {
                told.set(result);
                var path = SessionResource.path(referralId, number);
                yield result == Result.CREATED ? Written.created(path, version) : Written.changed(path, version);
            }
            case Recorded.Refused(var why) -> throw ProgrammeDoor.refused(referralId, why);
        };
    }

    private Uni<Shown> show(UUID referralId, Written written, AttendanceRequest request, Result result) {
        var number = Integer.parseInt(written.lastSegment());
        return door.show(referralId, filed -> answer(filed, number, request, result));
    }

    private static AttendanceAnswer answer(Filed filed, int number, AttendanceRequest request, Result result) {
        var session = SessionResource.body(filed, number);
        var overtaken = session.attendance() != null
                && session.attendance().recordedAt().isAfter(request.statement().recordedAt());
        return new AttendanceAnswer(
                overtaken ? Result.SUPERSEDED : result, Stage.of(filed.file().programme()), session);
    }
}
