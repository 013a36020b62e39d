package org.opendoor.kit.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.webhook.sending.Ping;

/** What can be done with one webhook, and what has become of it. */
@Path("/v1/webhooks/{id}")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
@IfBuildProperty(name = WebhookSettings.SWITCH, stringValue = "true")
public class WebhookErrandsResource {
    private final Subscriptions subscriptions;
    private final Showing showing;
    private final Idempotency idempotency;
    private final DeliveryLog deliveries;
    private final Ping ping;

    WebhookErrandsResource(
            Subscriptions subscriptions, Showing showing, Idempotency idempotency, DeliveryLog deliveries, Ping ping) {
        this.subscriptions = subscriptions;
        this.showing = showing;
        this.idempotency = idempotency;
        this.deliveries = deliveries;
        this.ping = ping;
    }

    @GET
    @Path("/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "What was sent and how it went, the newest first; kept for 30 days")
    public Uni<Page<DeliveryView>> deliveries(@PathParam("id") UUID id, @BeanParam Paging paging) {
        var after = paging.after();
        return showing.one(id, null)
                .chain(known -> deliveries.of(id, after, paging.checkedLimit().plusOne()))
                .map(found -> paging.page(found, view -> Cursor.after(view.lastAt(), view.message())));
    }

    @POST
    @Path("/rotate-key")
    @Operation(
            operationId = "rotateWebhookKey",
            summary = "Sign with a new key; for 24 hours with the old one as well",
            description = "`secret` is in this one answer and never shown again, not to a repeat either.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Uni<Response> rotate(@PathParam("id") UUID id) {
        var secret = new AtomicReference<String>();
        return idempotency.once(
                null,
                () -> subscriptions.rotate(id).invoke(secret::set).chain(() -> written(id)),
                written -> showing.one(id, secret.get()));
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send everything after a cursor again, and go on from there",
            description = "The messages have the ids they had. Without `after`: everything that is kept (30 days).")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Uni<Response> replay(@PathParam("id") UUID id, @NotNull @Valid Replay request) {
        return idempotency.once(
                request,
                () -> subscriptions.replay(id, request).chain(() -> written(id)),
                written -> showing.one(id, null));
    }

    /** Sent twice it does no more than once, so nothing is kept under the key that every POST has. */
    @POST
    @Path("/ping")
    @Operation(
            operationId = "pingWebhook",
            summary = "Send one message that only says that messages arrive",
            description = "At once, and once; also where the webhook is switched off. Answers how it went.")
    public Uni<DeliveryView> ping(@PathParam("id") UUID id) {
        idempotency.keyRequired();
        return showing.one(id, null)
                .chain(known -> Begun.toItsEnd(() -> ping.send(id)))
                .chain(message -> deliveries.one(id, message));
    }

    private Uni<Written> written(UUID id) {
        return showing.one(id, null).map(shown -> Written.changed("/v1/webhooks/" + id, shown.version()));
    }
}
