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
import org.opendoor.followup.domain.Owner;
import org.opendoor.followup.rest.CallerSight;
import org.opendoor.followup.usecase.worklist.Caseload;
import org.opendoor.followup.usecase.worklist.CaseloadQuery;
import org.opendoor.followup.usecase.worklist.FindWork;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;

/** Who has how much to do, and where promises are broken: for those who look after the others. */
@Path("/v1/caseloads")
@Tag(name = "Worklists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.PRACTITIONER})
public class CaseloadsResource {
    private final FindWork findWork;
    private final CallerSight sight;

    CaseloadsResource(FindWork findWork, CallerSight sight) {
        this.findWork = findWork;
        this.sight = sight;
    }

    @GET
    @Operation(
            operationId = "listCaseloads",
            summary = "Contacts due, late and broken",
            description = "For each adviser and queue of the caller's districts, or for the caller's providers; "
                    + "`by=PLACE` counts each district or provider as a whole.")
    public Uni<Page<CaseloadView>> list(@QueryParam("by") CaseloadQuery.By by, @BeanParam Paging paging) {
        var counted = Optional.ofNullable(by).orElse(CaseloadQuery.By.OWNER);
        var after = paging.after().map(cursor -> new CaseloadQuery.Place(cursor.text(0), cursor.text(1)));
        return findWork.caseloads(
                        counted, sight.now(), after, paging.checkedLimit().plusOne())
                .map(found -> paging.page(found, CaseloadsResource::cursor).map(CaseloadView::of));
    }

    private static Cursor cursor(Caseload last) {
        return Cursor.after(last.desk().name(), last.owner().map(Owner::id).orElse(""));
    }
}
