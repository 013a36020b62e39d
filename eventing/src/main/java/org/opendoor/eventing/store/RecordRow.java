package org.opendoor.eventing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;

/** How a record's bytes are written into rows: header values and payload as Base64 inside one JSON parameter. */
record RecordRow(String topic, String key, int partition, long offset, Map<String, byte[]> headers, String payload) {

    private static final TypeReference<Map<String, byte[]>> HEADERS = new TypeReference<>() {};

    static RecordRow of(Received received) {
        return new RecordRow(
                received.topic(),
                received.key(),
                received.partition(),
                received.offset(),
                received.headers(),
                received.value() == null ? null : Base64.getEncoder().encodeToString(received.value()));
    }

    /** Reads back columns topic, key, partition, offset, headers and payload (both as text), from this position on. */
    static Received read(ObjectMapper json, Object[] row, int from) {
        try {
            var payload = (String) row[from + 5];
            return new Received(
                    (String) row[from],
                    ((Number) row[from + 2]).intValue(),
                    ((Number) row[from + 3]).longValue(),
                    (String) row[from + 1],
                    json.readValue((String) row[from + 4], HEADERS),
                    payload == null ? null : Base64.getMimeDecoder().decode(payload));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored headers are damaged", damaged);
        }
    }

    static Instant instant(Object column) {
        return switch (column) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> throw new IllegalStateException("not a time: " + column.getClass());
        };
    }
}
