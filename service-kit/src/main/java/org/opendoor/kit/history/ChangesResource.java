package org.opendoor.kit.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Limit;
import org.opendoor.kit.page.Page;

/** The feed of changes for systems without Kafka: complete, in order per journey, filtered by the caller's scope. */
@Path("/v1/changes")
@Tag(name = "Changes")
public class ChangesResource {
    private final HistoryRows rows;
    private final Caller caller;

    ChangesResource(HistoryRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.JOBCENTRE_SYSTEM,
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.PROVIDER_SYSTEM,
        Roles.PRACTITIONER,
        Roles.INTAKE
    })
    @Operation(
            operationId = "readChanges",
            summary = "What has happened since",
            description = "Start without `after`, then follow `next`, for ever: it is there even when nothing is new. "
                    + "A change appears once it is final, a moment after it was made. Kept for 30 days.")
    public Uni<Changes> changes(
            @QueryParam("after") String after, @QueryParam("limit") String limit, @Context UriInfo uri) {
        Limit most = Limit.of(limit);
        Place place = Cursor.of(after).map(Place::of).orElse(Place.BEGINNING);
        return rows.after(place, Sight.of(caller), most.value()).map(found -> piece(found, place, uri));
    }

    private static Changes piece(List<Change> found, Place asked, UriInfo uri) {
        Place last = found.isEmpty() ? asked : found.getLast().place();
        return new Changes(
                found.stream().map(Change::happened).toList(), Page.link(uri, "after", last.cursor(Instant.now())));
    }
}
