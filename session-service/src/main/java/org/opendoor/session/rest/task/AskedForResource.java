package org.opendoor.session.rest.task;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.call.TakeCall;
import org.opendoor.session.usecase.task.TellUpset;

/** Tasks that a person asks for, because of what somebody said or showed them. */
@Path(ProgrammeDoor.PATH + "/{referralId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class AskedForResource {

    private static final String TEXT = "[\\P{Cc}\\n\\r\\t]*";

    /** @param words what the former customer said; kept sealed, and gone when they are forgotten */
    public record CallRequest(
            @Size(max = 2_000) @Pattern(regexp = TEXT) String words) {
        @Override
        public String toString() {
            return "CallRequest[hidden]";
        }
    }

    /**
     * @param sessionNumber the session by its place in the plan; either this or {@code sessionId}
     * @param sessionId the session by its id
     * @param words what was seen or said; kept sealed, and gone when the person is forgotten
     */
    public record UpsetRequest(
            @Positive Integer sessionNumber,
            UUID sessionId,
            @Size(max = 2_000) @Pattern(regexp = TEXT) String words) {

        SessionRef session() {
            if ((sessionNumber == null) == (sessionId == null)) {
                throw new Refused(
                        KitCode.INVALID_REQUEST,
                        null,
                        List.of(new FieldError("/sessionNumber", "ONE_OF", "either sessionNumber or sessionId")));
            }
            return sessionId == null ? new SessionRef.ByNumber(sessionNumber) : new SessionRef.ById(sessionId);
        }

        @Override
        public String toString() {
            return "UpsetRequest[hidden]";
        }
    }

    private final TaskDoor door;
    private final Idempotency idempotency;
    private final TakeCall takeCall;
    private final TellUpset tellUpset;

    AskedForResource(TaskDoor door, Idempotency idempotency, TakeCall takeCall, TellUpset tellUpset) {
        this.door = door;
        this.idempotency = idempotency;
        this.takeCall = takeCall;
        this.tellUpset = tellUpset;
    }

    @POST
    @Path("/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = TaskBody.class, responseCode = "201", responseDescription = "The task that answers it")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "takeCall",
            summary = "A former customer rang",
            description = "Only after the ending; before it, it is a contact. The task is done with REFRESHER, "
                    + "RE_REFERRAL, CONTACT, which tells whoever owes the contact, or NONE_NEEDED.")
    public Uni<Response> call(@PathParam("referralId") UUID referralId, @NotNull @Valid CallRequest request) {
        return idempotency.once(
                request,
                () -> takeCall.take(referralId, door.reach(), said(request.words()))
                        .map(opened -> TaskDoor.written(referralId, opened)),
                written -> door.show(written.id()));
    }

    @POST
    @Path("/upsets")
    @APIResponseSchema(
            value = TaskBody.class,
            responseCode = "201",
            responseDescription = "The task of talking to them")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "tellUpset",
            summary = "Somebody was upset in a session",
            description =
                    "Within two working days somebody talks to them alone. Told twice of one session, it is one task.")
    public Uni<Response> upset(@PathParam("referralId") UUID referralId, @NotNull @Valid UpsetRequest request) {
        var session = request.session();
        return idempotency.once(
                request,
                () -> tellUpset
                        .tell(referralId, door.reach(), session, said(request.words()))
                        .map(opened -> TaskDoor.written(referralId, opened)),
                written -> door.show(written.id()));
    }

    private static Optional<String> said(String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank());
    }
}
