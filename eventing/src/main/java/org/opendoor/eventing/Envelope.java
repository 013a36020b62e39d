package org.opendoor.eventing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it was heard: CloudEvents 1.0 in binary mode, with the extensions this house adds.
 *
 * @param sequence the key's counter per producer and topic, from 1
 * @param correlationId the piece of work it belongs to
 * @param causationId the event that caused it, or null
 * @param data JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came: never compared
public record Envelope(
        UUID id,
        String type,
        String source,
        String topic,
        String key,
        long sequence,
        Instant time,
        UUID correlationId,
        UUID causationId,
        byte[] data) {

    /**
     * The data as the reader's own record.
     *
     * @throws UncheckedIOException where the data is not what the type promises; the inbox makes a dead letter of it
     */
    public <T> T read(ObjectMapper json, Class<T> type) {
        try {
            return json.readValue(data, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
