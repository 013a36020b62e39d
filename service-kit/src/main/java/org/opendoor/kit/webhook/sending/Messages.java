package org.opendoor.kit.webhook.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.opendoor.kit.history.Happened;

/** Writes messages in the form that Standard Webhooks recommends: a type, when, and what. */
@ApplicationScoped
class Messages {
    /** The type of a message that only says that messages arrive. */
    static final String PING = "opendoor.webhook.ping.v1";

    private final ObjectMapper json;

    Messages(ObjectMapper json) {
        this.json = json;
    }

    /** What happened, as the feed has it. */
    Message of(Happened happened) {
        return new Message(happened.id().toString(), write(new Body(happened.type(), happened.at(), happened)));
    }

    Message ping(UUID id, UUID webhook, Instant at) {
        return new Message(id.toString(), write(new Body(PING, at, Map.of("webhook", webhook))));
    }

    private Buffer write(Body body) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(body));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("what the feed shows can be written as JSON", unwritable);
        }
    }

    private record Body(String type, Instant timestamp, Object data) {}
}
