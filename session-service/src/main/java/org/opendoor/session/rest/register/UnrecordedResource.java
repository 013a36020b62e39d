package org.opendoor.session.rest.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.usecase.register.ReadUnrecorded;
import org.opendoor.session.usecase.register.UnrecordedRegisters.Place;
import org.opendoor.session.usecase.register.UnrecordedRegisters.Unrecorded;

/** The registers that are owed. */
@Path(RegisterDesk.PATH + "/unrecorded")
@Tag(name = "Registers")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
public class UnrecordedResource {

    /**
     * One person's session that has begun, without an answer.
     *
     * @param groupSessionId the group's session that it is; its people have the same, and one register
     * @param practitioner who leads it, or the person's lead where nobody is named
     */
    public record UnrecordedLine(
            UUID sessionId,
            UUID groupSessionId,
            UUID referralId,
            String provider,
            Instant startsAt,
            String module,
            Delivery mode,
            String practitioner) {
        static UnrecordedLine of(Unrecorded row) {
            return new UnrecordedLine(
                    row.place().sessionId(),
                    row.groupSession().orElse(null),
                    row.referralId(),
                    row.provider(),
                    row.place().startsAt(),
                    row.module(),
                    row.delivery(),
                    row.practitioner().orElse(null));
        }
    }

    private final Caller caller;
    private final ReadUnrecorded read;

    UnrecordedResource(Caller caller, ReadUnrecorded read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "listUnrecordedRegisters",
            summary = "Sessions that began, of which nobody has said who came",
            description = "Longest ago first, then by session id; `mine` for those the caller leads.")
    public Uni<Page<UnrecordedLine>> list(@QueryParam("mine") Boolean mine, @BeanParam Paging paging) {
        var practitioner = Boolean.TRUE.equals(mine) ? Optional.of(caller.subject()) : Optional.<String>empty();
        var after = paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)));
        return read.list(
                        caller.providers(),
                        practitioner,
                        after,
                        paging.checkedLimit().plusOne())
                .map(rows -> paging.page(
                                rows,
                                row -> Cursor.after(
                                        row.place().startsAt(), row.place().sessionId()))
                        .map(UnrecordedLine::of));
    }
}
