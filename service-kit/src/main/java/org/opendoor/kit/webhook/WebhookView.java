package org.opendoor.kit.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.opendoor.kit.history.Onlooker;

/**
 * A subscription as its owner sees it.
 *
 * @param district what it is about, or the provider
 * @param enabled whether messages are sent
 * @param disabledBecause who or what switched it off, and when
 * @param oldKeyUntil until when messages are signed with the key before as well
 * @param secret the signing key: in the one answer to whoever had it made, and never again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        UUID id,
        String district,
        String provider,
        String target,
        Set<String> types,
        boolean enabled,
        WhyOff disabledBecause,
        Instant disabledAt,
        Instant oldKeyUntil,
        Instant createdAt,
        String secret) {

    static WebhookView of(Webhook webhook, String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.whose() instanceof Onlooker.District(var name) ? name : null,
                webhook.whose() instanceof Onlooker.Provider(var name) ? name : null,
                webhook.target(),
                webhook.types(),
                webhook.off().isEmpty(),
                webhook.off().map(Webhook.Off::why).orElse(null),
                webhook.off().map(Webhook.Off::since).orElse(null),
                webhook.oldKeyUntil(),
                webhook.createdAt(),
                secret);
    }
}
