package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.usecase.group.RunGroup;

/** When a group meets, and that it does not meet at all. */
@Path(GroupDoor.PATH + "/{groupId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class TimetableResource {

    /** @param andLater takes all later sessions along in their cadence */
    public record MoveRequest(
            @NotNull @Min(1) @Max(60) Integer session,
            @NotNull Instant startsAt,
            @NotNull Boolean andLater) {}

    private final GroupDoor door;
    private final Idempotency idempotency;
    private final RunGroup run;

    TimetableResource(GroupDoor door, Idempotency idempotency, RunGroup run) {
        this.door = door;
        this.idempotency = idempotency;
        this.run = run;
    }

    @POST
    @Path("/reschedulings")
    @Operation(
            operationId = "rescheduleGroup",
            summary = "Moves one session, or that and all later ones",
            description = "Members of a group that runs are told, each on their own journey.")
    @APIResponseSchema(value = GroupBody.class, responseCode = "201", responseDescription = "Moved")
    @APIResponse(responseCode = "200", description = "They were there already")
    public Uni<Response> move(@PathParam("groupId") UUID groupId, @NotNull @Valid MoveRequest request) {
        return idempotency.once(
                request,
                () -> run.move(groupId, door.reach(), request.session(), request.startsAt(), request.andLater())
                        .map(GroupDoor::written),
                _ -> door.show(groupId));
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelGroup",
            summary = "Cancels a group that has not started",
            description = "Everybody stays on its list, and is offered something else, until they have answered or are "
                    + "in another group.")
    @APIResponseSchema(value = GroupBody.class, responseCode = "201", responseDescription = "Cancelled")
    @APIResponse(responseCode = "200", description = "It was cancelled already")
    public Uni<Response> cancel(@PathParam("groupId") UUID groupId) {
        return idempotency.once(
                null, () -> run.cancel(groupId, door.reach()).map(GroupDoor::written), _ -> door.show(groupId));
    }
}
