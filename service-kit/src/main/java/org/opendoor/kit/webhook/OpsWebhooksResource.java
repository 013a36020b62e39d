package org.opendoor.kit.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;

/** Which receivers do not get what they have asked for. */
@Path("/v1/ops/webhooks")
@Tag(name = "Operations")
@RolesAllowed(Roles.OPS)
@IfBuildProperty(name = WebhookSettings.SWITCH, stringValue = "true")
public class OpsWebhooksResource {
    private static final int MOST = 200;

    private final Troubles troubles;

    OpsWebhooksResource(Troubles troubles) {
        this.troubles = troubles;
    }

    @GET
    @Operation(
            operationId = "opsWebhooks",
            summary = "Webhooks that fail or were given up, longest failing first, at most 200")
    public Uni<List<TroubledWebhook>> troubled() {
        return troubles.list(MOST);
    }
}
