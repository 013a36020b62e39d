package org.opendoor.analytics.rest.dashboard;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.opendoor.kit.identity.Roles;

/** The pages of the dashboard. Whoever is not signed in is sent to the identity provider before they come here. */
@Path("/dashboard")
@Produces(MediaType.WILDCARD)
@RolesAllowed(Roles.ANALYST)
public class DashboardResource {

    private final Pages pages;

    DashboardResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response overview() {
        return pages.overview();
    }

    /** People read this, not programs: no problem details. */
    @ServerExceptionMapper
    Response wrongRole(ForbiddenException notAllowed) {
        return pages.notAllowed();
    }
}
