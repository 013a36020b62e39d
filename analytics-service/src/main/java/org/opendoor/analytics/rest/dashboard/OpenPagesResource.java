package org.opendoor.analytics.rest.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opendoor.kit.identity.PublicEndpoint;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/** What the dashboard shows to a browser that nobody is signed in with: how it looks, and goodbye. */
@Path("/dashboard")
@Produces(MediaType.WILDCARD)
public class OpenPagesResource {

    private final Assets assets;
    private final Pages pages;

    OpenPagesResource(Assets assets, Pages pages) {
        this.assets = assets;
        this.pages = pages;
    }

    @GET
    @Path("assets/{version}/{file}")
    @PublicEndpoint("a style sheet and scripts say nothing about anybody; the page that says no needs them, too")
    @Operation(hidden = true)
    public Response asset(@PathParam("version") String version, @PathParam("file") String file) {
        var asset = Asset.named(file)
                .filter(_ -> version.equals(assets.version()))
                .orElseThrow(() -> new Refused(KitCode.NO_SUCH_PATH));
        return Response.ok(assets.text(asset))
                .type(asset.mediaType() + ";charset=" + StandardCharsets.UTF_8)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @GET
    @Path("signed-out")
    @PublicEndpoint("whoever reads it has just signed out")
    @Operation(hidden = true)
    public Response signedOut() {
        return pages.signedOut();
    }
}
