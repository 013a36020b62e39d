package org.opendoor.kit.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.kit.audit.Audit;
import org.opendoor.kit.history.Feed;
import org.opendoor.kit.history.Onlooker;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.webhook.signature.SigningKey;

/**
 * What owners do with their subscriptions, in the running transaction. All of it is on record: it decides where what
 * happens to people is told.
 */
@ApplicationScoped
class Subscriptions {
    private static final int MOST = 20;

    private final WebhookRows rows;
    private final SigningKeys keys;
    private final Feed feed;
    private final Audit audit;
    private final WebhookSettings settings;
    private final Caller caller;

    Subscriptions(WebhookRows rows, SigningKeys keys, Feed feed, Audit audit, WebhookSettings settings, Caller caller) {
        this.rows = rows;
        this.keys = keys;
        this.feed = feed;
        this.audit = audit;
        this.settings = settings;
        this.caller = caller;
    }

    /** Begins with what happens from now on; answers with the secret. */
    Uni<String> create(UUID id, NewWebhook request) {
        Onlooker whose = request.whose();
        if (!Keeper.of(caller).keeps(whose)) {
            throw new Refused(WebhookCode.SCOPE_NOT_YOURS);
        }
        var wanted = Wanted.checked(request.target(), request.types(), settings);
        SigningKey key = keys.fresh();
        return rows.count(whose)
                .invoke(Subscriptions::checkRoom)
                .chain(feed::now)
                .chain(now -> rows.add(id, whose, wanted, keys.sealed(key, id), now))
                .chain(() -> audit.record("WEBHOOK_CREATED", id, "of " + whose.name()))
                .replaceWith(key.secret());
    }

    private static void checkRoom(long there) {
        if (there >= MOST) {
            throw new Refused(WebhookCode.TOO_MANY_WEBHOOKS, "At most " + MOST + " each.");
        }
    }

    /** Switched on again, it goes on where it was. */
    Uni<Void> change(UUID id, long seen, ChangedWebhook request) {
        var wanted = Wanted.checked(request.target(), request.types(), settings);
        return known(id)
                .invoke(webhook -> IfMatch.check(seen, webhook.version()))
                .chain(webhook -> rows.change(id, wanted, request.enabled()))
                .chain(() -> audit.record("WEBHOOK_CHANGED", id, request.enabled() ? "on" : "off"));
    }

    Uni<Void> remove(UUID id, long seen) {
        return known(id)
                .invoke(webhook -> IfMatch.check(seen, webhook.version()))
                .chain(webhook -> rows.remove(id))
                .chain(() -> audit.record("WEBHOOK_DELETED", id, "by request"));
    }

    /** Answers with the new secret. */
    Uni<String> rotate(UUID id) {
        SigningKey key = keys.fresh();
        return known(id)
                .chain(webhook -> rows.rotate(id, keys.sealed(key, id)))
                .chain(() -> audit.record("WEBHOOK_KEY_ROTATED", id, "by request"))
                .replaceWith(key.secret());
    }

    Uni<Void> replay(UUID id, Replay from) {
        return known(id)
                .chain(webhook -> rows.replay(id, from.from()))
                .chain(() -> audit.record("WEBHOOK_REPLAYED", id, "by request"));
    }

    /** One of the caller's, locked. */
    private Uni<Webhook> known(UUID id) {
        return rows.lock(Keeper.of(caller), id)
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }
}
