package org.opendoor.eventing.store;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.trace.Traceparent;

/**
 * A record as it arrived, byte for byte: what a dead letter keeps and a redrive reads again.
 *
 * @param value the record's value, or null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they came: never compared
public record Received(
        String topic, int partition, long offset, String key, Map<String, byte[]> headers, byte[] value) {

    public static Received of(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, byte[]>();
        for (var header : record.headers()) {
            headers.put(header.key(), Objects.requireNonNullElse(header.value(), new byte[0]));
        }
        return new Received(record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    /** A record read as an envelope, or the reason why it is none. */
    public sealed interface Decoded {
        record Event(Received received, Envelope event) implements Decoded {}

        record Unreadable(Received received, String reason) implements Decoded {}
    }

    /** Where in a trace it was said, as the header has it; null where it has none. Malformed is as good as none. */
    public String traceparent() {
        var header = headers.get(Traceparent.HEADER);
        return header == null ? null : new String(header, StandardCharsets.UTF_8);
    }

    /** Reads the CloudEvents headers; the data stays bytes. */
    public Decoded decode() {
        try {
            if (key == null || value == null) {
                return new Decoded.Unreadable(this, key == null ? "the record has no key" : "the record has no value");
            }
            return new Decoded.Event(this, envelope(cloudEvent()));
        } catch (CloudEventRWException | IllegalArgumentException | DateTimeException | NullPointerException bad) {
            return new Decoded.Unreadable(this, "not a CloudEvent of this house: " + bad.getMessage());
        }
    }

    private CloudEvent cloudEvent() {
        var all = new RecordHeaders();
        headers.forEach(all::add);
        return KafkaMessageFactory.createReader(all, value).toEvent();
    }

    private Envelope envelope(CloudEvent event) {
        return new Envelope(
                UUID.fromString(event.getId()),
                event.getType(),
                event.getSource().toString(),
                topic,
                key,
                Long.parseLong(required(event, "sequence")),
                Objects.requireNonNull(event.getTime(), "no time").toInstant(),
                UUID.fromString(required(event, "correlationid")),
                optional(event, "causationid"),
                value);
    }

    private static String required(CloudEvent event, String extension) {
        return Objects.requireNonNull(event.getExtension(extension), "no " + extension)
                .toString();
    }

    private static UUID optional(CloudEvent event, String extension) {
        var value = event.getExtension(extension);
        return value == null ? null : UUID.fromString(value.toString());
    }

    /** The headers as text, for people. */
    public static Map<String, String> readable(Map<String, byte[]> headers) {
        var text = new LinkedHashMap<String, String>();
        headers.forEach((name, value) -> text.put(name, new String(value, StandardCharsets.UTF_8)));
        return text;
    }
}
