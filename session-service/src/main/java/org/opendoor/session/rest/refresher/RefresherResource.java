package org.opendoor.session.rest.refresher;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
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
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.refresher.Refresher;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.refresher.ChangeRefresher;
import org.opendoor.session.usecase.refresher.ChangeRefresher.Changed;
import org.opendoor.session.usecase.refresher.Refreshers;

/** Sessions after the end. */
@Path(ProgrammeDoor.PATH + "/{referralId}/refreshers")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Refreshers")
public class RefresherResource {

    /** @param practitioner the token subject of who holds it; null where not known yet */
    public record RefresherRequest(
            @NotNull Instant startsAt,
            @NotNull @Pattern(regexp = Formats.MEDIUM) String mode,
            @Pattern(regexp = Formats.IDENTIFIER) String practitioner) {}

    /** What became of it; codes, reasons and the sender's clock as in a plan. */
    public record RefresherAttendance(
            @NotNull @Pattern(regexp = Formats.ATTENDANCE) String code,
            AttendanceReason reason,
            @NotNull Instant recordedAt) {
        Attendance.Statement statement() {
            return new Attendance.Statement(
                    AttendanceCode.parse(code).orElseThrow(), Optional.ofNullable(reason), recordedAt);
        }
    }

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final ChangeRefresher change;
    private final Refreshers refreshers;
    private final NewIds ids;

    RefresherResource(
            ProgrammeDoor door, Idempotency idempotency, ChangeRefresher change, Refreshers refreshers, NewIds ids) {
        this.door = door;
        this.idempotency = idempotency;
        this.change = change;
        this.refreshers = refreshers;
        this.ids = ids;
    }

    @POST
    @APIResponseSchema(value = RefresherBody.class, responseCode = "201", responseDescription = "Booked")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(
            operationId = "bookRefresher",
            summary = "Books a session after the end",
            description = "It revives nothing and changes no ending.")
    public Uni<Response> book(@PathParam("referralId") UUID referralId, @NotNull @Valid RefresherRequest request) {
        var booking = new Refresher.Booking(
                ids.next(),
                referralId,
                request.startsAt(),
                Medium.of(request.mode()).orElseThrow(),
                Optional.ofNullable(request.practitioner()));
        return idempotency.once(
                request,
                () -> change.book(door.reach(), booking).map(changed -> written(referralId, true, changed)),
                written -> show(referralId, written.id()));
    }

    @GET
    @Operation(
            operationId = "listRefreshers",
            summary = "Sessions after the end",
            description = "In the order of time.")
    public Uni<RefresherBody.RefreshersBody> list(@PathParam("referralId") UUID referralId) {
        return door.show(referralId)
                .chain(() -> refreshers.list(referralId))
                .map(found -> new RefresherBody.RefreshersBody(found.stream()
                        .map(kept -> RefresherBody.of(kept.session()))
                        .toList()));
    }

    @GET
    @Path("/{refresherId}")
    @APIResponseSchema(value = RefresherBody.class, responseDescription = "The session")
    @Operation(operationId = "readRefresher", summary = "One session after the end")
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("refresherId") UUID refresherId) {
        return show(referralId, refresherId).map(Shown::ok);
    }

    @POST
    @Path("/{refresherId}/attendance")
    @APIResponseSchema(value = RefresherBody.class, responseDescription = "What stands now")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(operationId = "recordRefresher", summary = "Writes down what became of it, first or corrected")
    public Uni<Response> record(
            @PathParam("referralId") UUID referralId,
            @PathParam("refresherId") UUID refresherId,
            @NotNull @Valid RefresherAttendance request) {
        var statement = request.statement();
        return idempotency.once(
                request,
                () -> change.record(referralId, refresherId, door.reach(), statement)
                        .map(changed -> written(referralId, false, changed)),
                written -> show(referralId, refresherId));
    }

    @POST
    @Path("/{refresherId}/cancellation")
    @APIResponseSchema(value = RefresherBody.class, responseDescription = "It does not take place")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(operationId = "cancelRefresher", summary = "It will not take place")
    public Uni<Response> cancel(@PathParam("referralId") UUID referralId, @PathParam("refresherId") UUID refresherId) {
        return idempotency.once(
                null,
                () -> change.cancel(referralId, refresherId, door.reach())
                        .map(changed -> written(referralId, false, changed)),
                _ -> show(referralId, refresherId));
    }

    private Uni<Shown> show(UUID referralId, UUID refresherId) {
        return door.show(referralId)
                .chain(() -> refreshers.find(referralId, refresherId))
                .map(found -> found.map(kept -> new Shown(RefresherBody.of(kept.session()), kept.version()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Written written(UUID referralId, boolean isNew, Changed changed) {
        return switch (changed) {
            case Changed.Stands(var id, var version) -> {
                var path = ProgrammeDoor.path(referralId) + "/refreshers/" + id;
                yield isNew ? Written.created(path, version) : Written.changed(path, version);
            }
            case Changed.Refused(var why) -> throw ProgrammeDoor.refused(referralId, why);
        };
    }
}
