package org.opendoor.kit.webhook.sending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.eventing.Ids;

/** Sends a message that only says that messages arrive: one call at once, signed as all are, never repeated. */
@ApplicationScoped
public class Ping {
    private final Messages messages;
    private final Calls calls;
    private final Claims claims;
    private final Deliveries deliveries;

    Ping(Messages messages, Calls calls, Claims claims, Deliveries deliveries) {
        this.messages = messages;
        this.calls = calls;
        this.claims = claims;
        this.deliveries = deliveries;
    }

    /** Answers with the id of the message, by which it is found among the deliveries. */
    public Uni<UUID> send(UUID webhook) {
        return claims.look(webhook).chain(this::call);
    }

    private Uni<UUID> call(Claim target) {
        var id = Ids.next();
        var now = Instant.now();
        var message = messages.ping(id, target.webhook(), now);
        return calls.post(target.target(), message.headers(now, target.keys()), message.body(), 0)
                .call(answer -> deliveries.notePing(target.webhook(), id, answer))
                .replaceWith(id);
    }
}
