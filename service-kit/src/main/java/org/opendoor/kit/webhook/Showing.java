package org.opendoor.kit.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;

/** Reads subscriptions as the caller may see them. */
@ApplicationScoped
class Showing {
    private final WebhookRows rows;
    private final Caller caller;

    Showing(WebhookRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    Uni<List<WebhookView>> all(UUID after, int atMost) {
        return rows.list(Keeper.of(caller), after, atMost)
                .map(found -> found.stream()
                        .map(webhook -> WebhookView.of(webhook, null))
                        .toList());
    }

    /**
     * One, or 404.
     *
     * @param secret to be shown with it; null where it was shown before
     */
    Uni<Shown> one(UUID id, String secret) {
        return rows.find(Keeper.of(caller), id)
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(webhook -> new Shown(WebhookView.of(webhook, secret), webhook.version()));
    }
}
