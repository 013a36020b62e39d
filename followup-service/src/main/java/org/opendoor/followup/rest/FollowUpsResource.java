package org.opendoor.followup.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.usecase.Worklist;
import org.opendoor.followup.usecase.worklist.ListFollowUps;
import org.opendoor.kit.history.Happened;
import org.opendoor.kit.history.History;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.Shown;

/** Follow-ups as whoever owes their contacts, or looks after those who do, reads them. */
@Path("/v1/follow-ups")
@Tag(name = "Follow-ups")
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
public class FollowUpsResource {
    private final ListFollowUps listFollowUps;
    private final ShownFollowUp shown;
    private final CallerSight sight;
    private final History history;
    private final Caller caller;

    FollowUpsResource(
            ListFollowUps listFollowUps, ShownFollowUp shown, CallerSight sight, History history, Caller caller) {
        this.listFollowUps = listFollowUps;
        this.shown = shown;
        this.sight = sight;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listFollowUps",
            summary = "Follow-ups in the caller's scope",
            description = "Open ones in the order of their next due day, closed ones in that of their closing.")
    public Uni<Page<FollowUpView>> list(@BeanParam Paging paging, @BeanParam WorklistFilter filter) {
        var limit = paging.checkedLimit();
        var after = paging.after().map(cursor -> new Worklist.Place(cursor.date(0), cursor.uuid(1)));
        return listFollowUps
                .page(filter.wish(), sight.now(), after, limit.plusOne())
                .map(found -> paging.page(found, FollowUpsResource::cursor).map(entry -> shown.view(entry.seen())));
    }

    @GET
    @Path("/{referralId}")
    @Operation(operationId = "readFollowUp", summary = "A journey's follow-up")
    @APIResponse(
            responseCode = "200",
            description = "The follow-up; its ETag is its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return shown.of(referralId).map(Shown::ok);
    }

    @GET
    @Path("/{referralId}/history")
    @Operation(operationId = "readFollowUpHistory", summary = "Who did what, and when")
    public Uni<List<Happened>> history(@PathParam("referralId") UUID referralId) {
        return shown.seen(referralId).chain(seen -> history.of(referralId, caller));
    }

    private static Cursor cursor(Worklist.Entry entry) {
        return Cursor.after(entry.place().day(), entry.place().referralId());
    }
}
