package org.opendoor.kit.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.IfMatch;

/** Subscriptions to the feed of changes, for the systems of a district or a provider. */
@Path("/v1/webhooks")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
@IfBuildProperty(name = WebhookSettings.SWITCH, stringValue = "true")
public class WebhooksResource {
    private static final UUID FIRST = new UUID(0, 0);

    private final Subscriptions subscriptions;
    private final Showing showing;
    private final Idempotency idempotency;
    private final Transactions transactions;

    WebhooksResource(Subscriptions subscriptions, Showing showing, Idempotency idempotency, Transactions transactions) {
        this.subscriptions = subscriptions;
        this.showing = showing;
        this.idempotency = idempotency;
        this.transactions = transactions;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "The caller's webhooks, oldest first")
    public Uni<Page<WebhookView>> list(@BeanParam Paging paging) {
        UUID after = paging.after().map(cursor -> cursor.uuid(0)).orElse(FIRST);
        return showing.all(after, paging.checkedLimit().plusOne())
                .map(found -> paging.page(found, view -> Cursor.after(view.id())));
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Be sent what the feed of changes will tell from now on",
            description = "`secret` verifies the messages (docs/webhooks.md). It is in this one answer and never shown "
                    + "again, not to a repeat either: whoever missed it rotates the key.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Uni<Response> create(@NotNull @Valid NewWebhook request) {
        var secret = new AtomicReference<String>();
        UUID id = Ids.next();
        return idempotency.once(
                request,
                () -> subscriptions
                        .create(id, request)
                        .invoke(secret::set)
                        .replaceWith(() -> Written.created("/v1/webhooks/" + id, 1)),
                written -> showing.one(written.id(), secret.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readWebhook", summary = "One of the caller's webhooks")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return showing.one(id, null).map(shown -> shown.ok());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change where a webhook is sent, which types, and whether",
            description = "Switched on again, it goes on where it was, as far as the feed is kept (30 days).")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @NotNull @Valid ChangedWebhook request, @Context HttpHeaders headers) {
        long seen = IfMatch.required(headers);
        return Begun.toItsEnd(() -> transactions.in(() -> subscriptions.change(id, seen, request)))
                .chain(() -> read(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "End a webhook, with the record of its deliveries")
    @APIResponse(responseCode = "204", description = "No Content")
    public Uni<Response> delete(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        long seen = IfMatch.required(headers);
        return Begun.toItsEnd(() -> transactions.in(() -> subscriptions.remove(id, seen)))
                .replaceWith(() -> Response.noContent().build());
    }
}
