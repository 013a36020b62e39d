package org.opendoor.referral.rest.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.worklist.FindWork;
import org.opendoor.referral.usecase.worklist.Work;

/** What waits for somebody at the Jobcentre. docs/worklists.md says which index serves each list. */
@Path("/v1/worklists")
@Tag(name = "Worklists")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistsResource {

    private final FindWork findWork;
    private final WhoAsks who;

    WorklistsResource(FindWork findWork, WhoAsks who) {
        this.findWork = findWork;
        this.who = who;
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @Operation(
            operationId = "countWork",
            summary = "How many wait on each list of the caller's districts",
            description = "Each list as it is without parameters.")
    public Uni<WorklistsView> count() {
        return findWork.count(who.scope(), who.now()).map(WorklistsView::of);
    }

    @GET
    @Path("/undecided-offers")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @Operation(
            operationId = "listUndecidedOffers",
            summary = "Offers that nobody answered",
            description =
                    "The oldest first. `days` leaves out what is younger; `mine` shows the caller's own and nobody's.")
    public Uni<Page<WorkView>> undecided(@BeanParam WorkFilter filter, @BeanParam Paging paging) {
        return page(Work.UNDECIDED_OFFERS, filter, paging);
    }

    @GET
    @Path("/waiting-for-appointment")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @Operation(
            operationId = "listWaitingForAppointment",
            summary = "People who said yes and have no appointment yet",
            description = "Who waits longest first; those who have waited for `days`, 14 if absent.")
    public Uni<Page<WorkView>> waiting(@BeanParam WorkFilter filter, @BeanParam Paging paging) {
        return page(Work.WAITING_FOR_APPOINTMENT, filter, paging);
    }

    @GET
    @Path("/new-referrals")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @Operation(
            operationId = "listNewReferrals",
            summary = "Referrals that the person or another professional made",
            description = "The newest first, of the last `days`, 30 if absent: the caller's own and nobody's, or with "
                    + "`mine=false` all of the district.")
    public Uni<Page<WorkView>> newcomers(@BeanParam WorkFilter filter, @BeanParam Paging paging) {
        return page(Work.NEW_REFERRALS, filter, paging);
    }

    @GET
    @Path("/failed-notices")
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.JOBCENTRE_SYSTEM})
    @Operation(
            operationId = "listFailedNotices",
            summary = "People who were to be told something in Jobcentre's name and were not",
            description =
                    "The newest first, of the last `days`, 30 if absent. What a provider could not tell is seen to "
                            + "there: `GET /v1/notices?status=FAILED`.")
    public Uni<Page<UntoldView>> untold(@BeanParam WorkFilter filter, @BeanParam Paging paging) {
        var now = who.now();
        return findWork.untold(filter.wish(Work.FAILED_NOTICES, paging), who.scope(), now)
                .map(found -> paging.page(found, WorkFilter::cursor).map(untold -> UntoldView.of(untold, now.at())));
    }

    private Uni<Page<WorkView>> page(Work work, WorkFilter filter, Paging paging) {
        var now = who.now();
        return findWork.page(filter.wish(work, paging), who.scope(), now)
                .map(found -> paging.page(found, WorkFilter::cursor).map(waiting -> WorkView.of(waiting, now.at())));
    }
}
