package org.opendoor.analytics.rest.dashboard;

import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.opendoor.analytics.rest.Question;
import org.opendoor.analytics.rest.SheetFile;
import org.opendoor.analytics.rest.Telling;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** The pages of the dashboard. Whoever is not signed in is sent to the identity provider before they come here. */
@Path("/dashboard")
@Produces(MediaType.WILDCARD)
@RolesAllowed(Roles.ANALYST)
public class DashboardResource {

    private final Contents contents;
    private final Pages pages;
    private final Telling telling;

    DashboardResource(Contents contents, Pages pages, Telling telling) {
        this.contents = contents;
        this.pages = pages;
        this.telling = telling;
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> overview(@BeanParam Question question) {
        return show(Page.OVERVIEW, question);
    }

    @GET
    @Path("{page}")
    @Operation(hidden = true)
    public Uni<Response> page(@PathParam("page") String page, @BeanParam Question question) {
        return show(Page.at(page).orElseThrow(() -> new Refused(KitCode.NO_SUCH_PATH)), question);
    }

    @GET
    @Path("csv/{sheet}")
    @Operation(hidden = true)
    public Uni<Response> file(@PathParam("sheet") String sheet, @BeanParam Question question) {
        return telling.answer(sheet, question).map(SheetFile::response);
    }

    private Uni<Response> show(Page page, Question question) {
        return contents.of(page, question).map(content -> pages.shown(page, content));
    }

    /** People read this, not programs: no problem details. */
    @ServerExceptionMapper
    Response wrongRole(ForbiddenException notAllowed) {
        return pages.notAllowed();
    }

    @ServerExceptionMapper
    Response refused(Refused why) {
        return pages.refused(why);
    }
}
