package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.group.Phase;
import org.opendoor.session.usecase.group.GroupReader.Line;
import org.opendoor.session.usecase.group.GroupReader.Place;
import org.opendoor.session.usecase.group.GroupReader.Query;
import org.opendoor.session.usecase.group.OpenGroup;
import org.opendoor.session.usecase.group.ReadGroups;

/** A provider's groups. */
@Path(GroupDoor.PATH)
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupResource {

    /** A group on the list. */
    public record GroupLine(
            UUID groupId,
            Phase state,
            String provider,
            String module,
            Instant firstSession,
            int minimum,
            int maximum,
            int members,
            int waiting) {
        static GroupLine of(Line line) {
            var fill = line.fill();
            return new GroupLine(
                    line.place().groupId(),
                    line.phase(),
                    line.provider(),
                    line.module(),
                    line.place().firstSessionAt(),
                    fill.minimum(),
                    fill.maximum(),
                    fill.members(),
                    fill.waiting());
        }
    }

    private final GroupDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final OpenGroup open;
    private final ReadGroups read;

    GroupResource(GroupDoor door, Caller caller, Idempotency idempotency, OpenGroup open, ReadGroups read) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.open = open;
        this.read = read;
    }

    @POST
    @Operation(
            operationId = "openGroup",
            summary = "Opens a group with all its dates",
            description = "Sessions are every so many weeks at the same hour, bank holidays of England left out. The "
                    + "group starts when its minimum is reached; until then its dates are in nobody's plan, and with too "
                    + "few at the hour of the first session the whole series is put off.")
    @APIResponseSchema(value = GroupBody.class, responseCode = "201", responseDescription = "Opened")
    public Uni<Response> open(@NotNull @Valid GroupRequest request) {
        return idempotency.once(
                request,
                () -> open.open(door.reach(), request.wanted()).map(GroupDoor::written),
                written -> door.show(written.id()));
    }

    @GET
    @Operation(
            operationId = "listGroups",
            summary = "The provider's groups",
            description = "The one that begins last first, then by id.")
    public Uni<Page<GroupLine>> list(
            @QueryParam("state") Phase state,
            @QueryParam("module") @Pattern(regexp = GroupRequest.MODULE) String module,
            @BeanParam Paging paging) {
        var after = paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)));
        var query = new Query(
                caller.providers(),
                Optional.ofNullable(state),
                Optional.ofNullable(module),
                after,
                paging.checkedLimit().plusOne());
        return read.list(query)
                .map(lines -> paging.page(lines, GroupResource::place).map(GroupLine::of));
    }

    @GET
    @Path("/{groupId}")
    @Operation(operationId = "readGroup", summary = "A group with its sessions")
    @APIResponseSchema(value = GroupBody.class, responseDescription = "The group")
    public Uni<Response> read(@PathParam("groupId") UUID groupId) {
        return door.show(groupId).map(Shown::ok);
    }

    private static Cursor place(Line line) {
        return Cursor.after(line.place().firstSessionAt(), line.place().groupId());
    }
}
