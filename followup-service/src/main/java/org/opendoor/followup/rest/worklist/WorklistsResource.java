package org.opendoor.followup.rest.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.rest.CallerSight;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.worklist.FindWork;
import org.opendoor.followup.usecase.worklist.Work;
import org.opendoor.followup.usecase.worklist.WorkQuery;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;

/** Contacts and invitations that wait for somebody. docs/worklists.md says which index serves each list. */
@Path("/v1/worklists")
@Tag(name = "Worklists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
public class WorklistsResource {
    private final FindWork findWork;
    private final CallerSight sight;
    private final Present present;

    WorklistsResource(FindWork findWork, CallerSight sight, Present present) {
        this.findWork = findWork;
        this.sight = sight;
        this.present = present;
    }

    @GET
    @Operation(operationId = "countWork", summary = "How many wait on each list in the caller's sight")
    public Uni<WorklistsView> count() {
        return findWork.count(sight.now()).map(WorklistsView::of);
    }

    @GET
    @Path("/my-contacts-today")
    @Operation(
            operationId = "listMyContactsToday",
            summary = "Whom the caller is to get in touch with today",
            description =
                    "What is due, or agreed for, today or before: the caller's own, those of colleagues who are away and have "
                            + "them as cover, at a provider those of all.")
    public Uni<Page<OwedView>> mine(@BeanParam Paging paging) {
        return page(Work.MY_CONTACTS_TODAY, null, paging);
    }

    @GET
    @Path("/late")
    @Operation(
            operationId = "listLateContacts",
            summary = "People nobody got in touch with in time",
            description = "Who has waited longest first; `mine` shows the caller's own.")
    public Uni<Page<OwedView>> late(@QueryParam("mine") Boolean mine, @BeanParam Paging paging) {
        return page(Work.LATE, mine, paging);
    }

    @GET
    @Path("/check-ins-due")
    @Operation(
            operationId = "listCheckInsDue",
            summary = "People to be asked how it goes",
            description = "Months after the programme or after starting work; `mine` shows the caller's own.")
    public Uni<Page<OwedView>> checkIns(@QueryParam("mine") Boolean mine, @BeanParam Paging paging) {
        return page(Work.CHECK_INS_DUE, mine, paging);
    }

    @GET
    @Path("/no-owner")
    @Operation(operationId = "listContactsWithoutOwner", summary = "Contacts of the district's queue")
    public Uni<Page<OwedView>> noOwner(@BeanParam Paging paging) {
        return page(Work.NO_OWNER, null, paging);
    }

    @GET
    @Path("/invitations-out")
    @Operation(
            operationId = "listInvitationsOut",
            summary = "People who were invited back and have not come yet",
            description = "The newest first. Who came back, or asked to be left alone, is not on it.")
    public Uni<Page<InvitationView>> invitations(@BeanParam Paging paging) {
        var today = present.moment().on();
        return findWork.invitations(wish(Work.INVITATIONS_OUT, null, paging), sight.now())
                .map(found -> paging.page(found, last -> Cursor.after(last.invitedOn(), last.referralId()))
                        .map(out -> InvitationView.of(out, today)));
    }

    private Uni<Page<OwedView>> page(Work work, Boolean mine, Paging paging) {
        var today = present.moment().on();
        return findWork.page(wish(work, mine, paging), sight.now())
                .map(found -> paging.page(
                                found,
                                last -> Cursor.after(
                                        last.place().day(), last.place().id()))
                        .map(owed -> OwedView.of(owed, today)));
    }

    private static FindWork.Wish wish(Work work, Boolean mine, Paging paging) {
        return new FindWork.Wish(
                work,
                Optional.ofNullable(mine),
                paging.after().map(cursor -> new WorkQuery.Place(cursor.date(0), cursor.uuid(1))),
                paging.checkedLimit().plusOne());
    }
}
