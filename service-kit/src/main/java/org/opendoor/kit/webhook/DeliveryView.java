package org.opendoor.kit.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.kit.webhook.sending.Outcome;

/**
 * A message that was sent, and how that went. What was in it is in the feed.
 *
 * @param message its {@code webhook-id}; that of the event, where it is no ping
 * @param journey absent for a ping
 * @param outcome of the last attempt
 * @param status that the receiver answered with; absent where no answer came
 * @param tookMillis the last attempt, from the look at the name to the answer
 * @param deliveredAt when it was taken the last time; absent where it never was
 * @param cursor to replay what came after it; absent for a ping
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        UUID message,
        String type,
        UUID journey,
        int attempts,
        Instant firstAt,
        Instant lastAt,
        Outcome outcome,
        Integer status,
        long tookMillis,
        Instant deliveredAt,
        String cursor) {}
