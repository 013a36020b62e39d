package org.opendoor.session.rest.group;

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
import org.opendoor.session.usecase.group.RunGroup;

/** A group is held elsewhere, by somebody else, another way or for more: first told what it touches, then saved. */
@Path(GroupDoor.PATH + "/{groupId}/changes")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class ChangeResource {

    private final GroupDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final RearrangeGroup rearrange;
    private final RunGroup run;

    ChangeResource(GroupDoor door, Caller caller, Idempotency idempotency, RearrangeGroup rearrange, RunGroup run) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.rearrange = rearrange;
        this.run = run;
    }

    @POST
    @Operation(
            operationId = "changeGroup",
            summary = "Another venue or practitioner from a session on, or another mode or size",
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
        var saved = request.reshapes()
                ? run.reshape(groupId, door.reach(), request.shape())
                : rearrange.save(groupId, door.reach(), request.change(), request.summaries(), caller.subject());
        return saved.map(GroupDoor::written);
    }

    private Uni<Written> asked(UUID groupId, ChangeRequest request) {
        return wouldBe(groupId, request).map(GroupDoor::asked);
    }

    private Uni<GroupOutcome> wouldBe(UUID groupId, ChangeRequest request) {
        return request.reshapes()
                ? run.foresee(groupId, door.reach(), request.shape())
                : rearrange.foresee(groupId, door.reach(), request.change());
    }

    private Uni<Shown> foreseen(UUID groupId, ChangeRequest request) {
        return wouldBe(groupId, request).chain(outcome -> {
            var then = group(outcome);
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
