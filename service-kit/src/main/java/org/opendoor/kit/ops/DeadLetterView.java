package org.opendoor.kit.ops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.store.DeadLetter;

/**
 * A dead letter as operations see it: where it came from and why it died. What it carries is not shown, only how much.
 *
 * @param eventId null where the record was unreadable
 * @param type the CloudEvents type as the record has it; null where it has none
 * @param payloadBytes size of the record's value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterView(
        UUID id,
        String consumer,
        UUID eventId,
        String type,
        String topic,
        int partition,
        long offset,
        String key,
        int payloadBytes,
        String code,
        String detail,
        Instant diedAt,
        int redrives,
        DeadLetter.Status status,
        Instant settledAt,
        String settledBy,
        String settledBecause) {

    static DeadLetterView of(DeadLetter letter) {
        var record = letter.received();
        return new DeadLetterView(
                letter.id(),
                letter.consumer(),
                letter.event(),
                Optional.ofNullable(record.headers().get("ce_type"))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(null),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.value() == null ? 0 : record.value().length,
                letter.code(),
                letter.detail(),
                letter.diedAt(),
                letter.redrives(),
                letter.status(),
                letter.settledAt(),
                letter.settledBy(),
                letter.settledBecause());
    }
}
