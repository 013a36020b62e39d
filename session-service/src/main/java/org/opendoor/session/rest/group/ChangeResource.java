package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.usecase.group.GroupOutcome;
import org.opendoor.session.usecase.group.RearrangeGroup;

/** A group goes elsewhere, or is led by somebody else: first told what it touches, then saved. */
@Path(GroupDoor.PATH + "/{groupId}/changes")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Groups")
public class ChangeResource {

    private final GroupDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final RearrangeGroup rearrange;

    ChangeResource(GroupDoor door, Caller caller, Idempotency idempotency, RearrangeGroup rearrange) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.rearrange = rearrange;
    }

    @POST
    @Operation(
            operationId = "changeGroup",
            summary = "Another venue or practitioner from a session on",
            description =
                    "Without confirmation it answers how many members it touches and of whom a handover is needed, "
                            + "and saves nothing. Members of a group that runs are told, each on their own journey.")
    @APIResponseSchema(value = ChangeBody.class, responseCode = "201", responseDescription = "Saved")
    @APIResponse(responseCode = "200", description = "What it would come to, or it was so already")
    public Uni<Response> change(@PathParam("groupId") UUID groupId, @NotNull @Valid ChangeRequest request) {
        return idempotency.once(
                request,
                () -> request.confirmed() ? save(groupId, request) : asked(groupId, request),
                _ -> request.confirmed() ? door.show(groupId, ChangeBody::saved) : foreseen(groupId, request));
    }

    private Uni<Written> save(UUID groupId, ChangeRequest request) {
        return rearrange
                .save(groupId, door.reach(), request.change(), request.summaries(), caller.subject())
                .map(GroupDoor::written);
    }

    private Uni<Written> asked(UUID groupId, ChangeRequest request) {
        return rearrange.foresee(groupId, door.reach(), request.change()).map(GroupDoor::asked);
    }

    private Uni<Shown> foreseen(UUID groupId, ChangeRequest request) {
        return rearrange.foresee(groupId, door.reach(), request.change()).chain(outcome -> {
            var then = group(outcome).series().arrangement();
            return door.show(groupId, now -> ChangeBody.foreseen(now, then));
        });
    }

    private static Group.Opened group(GroupOutcome outcome) {
        return switch (outcome) {
            case GroupOutcome.Changed(var now, var _, var _) -> now;
            case GroupOutcome.Unchanged(var now, var _) -> now;
            case GroupOutcome.Refused(var why) -> throw new Refused(GroupCode.of(why));
            case GroupOutcome.Elsewhere _ -> throw new IllegalStateException("nobody joins by this");
        };
    }
}
