package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.group.Departure;
import org.opendoor.session.domain.group.Forecast;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.rest.group.MemberBody.RosterBody;
import org.opendoor.session.usecase.group.JoinGroup;
import org.opendoor.session.usecase.group.LeaveGroup;

/** Who is in a group, who waits for a place, and how they come and go. */
@Path(GroupDoor.PATH + "/{groupId}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class MemberResource {

    /**
     * @param withoutAssessment why somebody may come before an assessment; who decided so is the caller
     * @param introductionAt when a late joiner is told one-to-one what the introductory session told the others
     */
    public record JoinRequest(
            @NotNull UUID referralId, Seat.Waiver.Because withoutAssessment, Instant introductionAt) {}

    /** Who leaves, and why. */
    public record LeavingRequest(
            @NotNull UUID referralId, @NotNull Departure because) {}

    /** What somebody says to whom alternatives were offered. */
    public record AnswerRequest(
            @NotNull UUID referralId, @NotNull Seat.Answer answer) {}

    private final GroupDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final JoinGroup join;
    private final LeaveGroup leave;
    private final Forecast forecast;

    MemberResource(
            GroupDoor door,
            Caller caller,
            Idempotency idempotency,
            JoinGroup join,
            LeaveGroup leave,
            Forecast forecast) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.join = join;
        this.leave = leave;
        this.forecast = forecast;
    }

    @GET
    @Path("/members")
    @Operation(
            operationId = "listGroupMembers",
            summary = "Who has a place, and who waits with which position and expected start",
            description = "Never more than fit and wait; whole, without pages.")
    @APIResponseSchema(value = RosterBody.class, responseDescription = "Everybody on the list, in order")
    public Uni<Response> members(@PathParam("groupId") UUID groupId) {
        return roster(groupId).map(Shown::ok);
    }

    @POST
    @Path("/members")
    @Operation(
            operationId = "joinGroup",
            summary = "Gives somebody a place, or a turn on the waiting list",
            description = "No place without an accepted assessment, unless withoutAssessment says why. Sent again with "
                    + "introductionAt it says when a late joiner is introduced.")
    @APIResponseSchema(value = RosterBody.class, responseCode = "201", responseDescription = "On the list")
    @APIResponse(responseCode = "200", description = "They were on it already")
    public Uni<Response> join(@PathParam("groupId") UUID groupId, @NotNull @Valid JoinRequest request) {
        return idempotency.once(
                request,
                () -> join.join(groupId, door.reach(), wish(request)).map(GroupDoor::written),
                _ -> roster(groupId));
    }

    @POST
    @Path("/leavings")
    @Operation(operationId = "leaveGroup", summary = "Takes somebody off the list; who has waited longest moves up")
    @APIResponseSchema(value = RosterBody.class, responseCode = "201", responseDescription = "Off the list")
    public Uni<Response> leave(@PathParam("groupId") UUID groupId, @NotNull @Valid LeavingRequest request) {
        return idempotency.once(
                request,
                () -> leave.leave(groupId, door.reach(), request.referralId(), request.because())
                        .map(GroupDoor::written),
                _ -> roster(groupId));
    }

    @POST
    @Path("/answers")
    @Operation(
            operationId = "answerAlternatives",
            summary = "What somebody said who was offered something instead of waiting",
            description = "KEEPS_WAITING keeps their turn; anything else takes them off the list.")
    @APIResponseSchema(value = RosterBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "200", description = "They had said so already")
    public Uni<Response> answer(@PathParam("groupId") UUID groupId, @NotNull @Valid AnswerRequest request) {
        return idempotency.once(
                request,
                () -> leave.answer(groupId, door.reach(), request.referralId(), request.answer())
                        .map(GroupDoor::written),
                _ -> roster(groupId));
    }

    private JoinGroup.Wish wish(JoinRequest request) {
        return new JoinGroup.Wish(
                request.referralId(),
                Optional.ofNullable(request.withoutAssessment())
                        .map(because -> new Seat.Waiver(because, caller.subject())),
                Optional.ofNullable(request.introductionAt()));
    }

    private Uni<Shown> roster(UUID groupId) {
        return door.show(groupId, group -> RosterBody.of(group, forecast));
    }
}
