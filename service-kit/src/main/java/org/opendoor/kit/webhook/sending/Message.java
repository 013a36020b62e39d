package org.opendoor.kit.webhook.sending;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.opendoor.kit.webhook.signature.SigningKey;

/**
 * What is sent.
 *
 * @param id the same for each attempt: receivers know a repeat by it
 * @param body the exact bytes that are signed
 */
record Message(String id, Buffer body) {
    /** The headers of an attempt. While a new key is being taken up the old one signs too. */
    MultiMap headers(Instant at, List<SigningKey> keys) {
        return MultiMap.caseInsensitiveMultiMap()
                .add("content-type", "application/json")
                .add("user-agent", "open-door-webhooks/1")
                .add("webhook-id", id)
                .add("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                .add(
                        "webhook-signature",
                        keys.stream()
                                .map(key -> key.sign(id, at, body.getBytes()))
                                .collect(Collectors.joining(" ")));
    }
}
