package org.opendoor.analytics.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.analytics.usecase.ReadProjection;
import org.opendoor.kit.identity.Roles;

/** What operations may know of the projection: events, not people. */
@Path("/v1/ops/projection")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPS)
@Tag(name = "operations")
public class ProjectionResource {

    private final ReadProjection projection;

    public ProjectionResource(ReadProjection projection) {
        this.projection = projection;
    }

    @GET
    @Operation(operationId = "readProjection", summary = "Facts stored by topic, and the generation that is read")
    public Uni<ProjectionView> read() {
        return projection.read().map(ProjectionView::of);
    }
}
