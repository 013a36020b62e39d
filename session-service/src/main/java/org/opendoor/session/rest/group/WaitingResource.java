package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.session.domain.group.Phase;
import org.opendoor.session.usecase.group.WaitingList;
import org.opendoor.session.usecase.group.WaitingList.Line;
import org.opendoor.session.usecase.group.WaitingList.Place;
import org.opendoor.session.usecase.group.WaitingList.Query;

/** Who waits for a group, over all groups of the provider: nobody is to be found only by opening the right one. */
@Path("/v1/waiting-list")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Groups")
public class WaitingResource {

    /**
     * Somebody without a date that stands.
     *
     * @param hasPlace true in a group that fills, false for who waits for a place or whose group was cancelled
     */
    public record WaitingLine(
            UUID referralId,
            UUID groupId,
            Phase groupState,
            String module,
            boolean hasPlace,
            Instant since,
            Instant alternativesOfferedAt) {
        static WaitingLine of(Line line) {
            return new WaitingLine(
                    line.referralId(),
                    line.groupId(),
                    line.phase(),
                    line.module(),
                    line.hasPlace(),
                    line.place().since(),
                    line.offeredAt().orElse(null));
        }
    }

    private final Caller caller;
    private final WaitingList list;

    WaitingResource(Caller caller, WaitingList list) {
        this.caller = caller;
        this.list = list;
    }

    @GET
    @Operation(
            operationId = "listWaiting",
            summary = "Who waits for a group",
            description = "Who waits longest first, then by id.")
    public Uni<Page<WaitingLine>> list(
            @QueryParam("module") @Pattern(regexp = GroupRequest.MODULE) String module, @BeanParam Paging paging) {
        var after = paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)));
        var query = new Query(
                caller.providers(),
                Optional.ofNullable(module),
                after,
                paging.checkedLimit().plusOne());
        Uni<List<Line>> lines = caller.providers().isEmpty() ? Uni.createFrom().item(List.of()) : list.list(query);
        return lines.map(found -> paging.page(found, WaitingResource::place).map(WaitingLine::of));
    }

    private static Cursor place(Line line) {
        return Cursor.after(line.place().since(), line.place().seatId());
    }
}
