package org.opendoor.session.rest.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.session.rest.worklist.WorklistBody.EndingLine;
import org.opendoor.session.rest.worklist.WorklistBody.TodayLine;
import org.opendoor.session.usecase.worklist.ReadWorklists;
import org.opendoor.session.usecase.worklist.Worklists.Place;

/** What waits for a practitioner. docs/worklists.md says which index serves each list. */
@Path("/v1/worklists")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Worklists")
public class WorklistResource {

    private final Caller caller;
    private final ReadWorklists read;

    WorklistResource(Caller caller, ReadWorklists read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "countWork",
            summary = "How much waits on each list of the caller's providers",
            description = "Each list with where it is read.")
    public Uni<WorklistBody> count() {
        return read.count(caller.providers()).map(WorklistBody::of);
    }

    @GET
    @Path("/today")
    @Operation(
            operationId = "listToday",
            summary = "What takes place today",
            description = "Sessions, first appointments and refreshers of which nobody has said yet what became of "
                    + "them, in the order of time. `mine` leaves out what is another practitioner's.")
    public Uni<Page<TodayLine>> today(@QueryParam("mine") Boolean mine, @BeanParam Paging paging) {
        return read.today(
                        caller.providers(),
                        mine(mine),
                        after(paging),
                        paging.checkedLimit().plusOne())
                .map(found -> paging.page(found, each -> cursor(each.place())).map(TodayLine::of));
    }

    @GET
    @Path("/endings-next-week")
    @Operation(
            operationId = "listEndingsNextWeek",
            summary = "People whose last session is within a week",
            description = "Soonest first. `mine` leaves out whom another practitioner leads.")
    public Uni<Page<EndingLine>> endings(@QueryParam("mine") Boolean mine, @BeanParam Paging paging) {
        return read.endings(
                        caller.providers(),
                        mine(mine),
                        after(paging),
                        paging.checkedLimit().plusOne())
                .map(found -> paging.page(found, each -> cursor(each.place())).map(EndingLine::of));
    }

    private Optional<String> mine(Boolean mine) {
        return Boolean.TRUE.equals(mine) ? Optional.of(caller.subject()) : Optional.empty();
    }

    private static Optional<Place> after(Paging paging) {
        return paging.after().map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)));
    }

    private static Cursor cursor(Place place) {
        return Cursor.after(place.startsAt(), place.id());
    }
}
