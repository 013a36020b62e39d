package org.opendoor.eventing.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.opendoor.eventing.trace.Traceparent;

/** A row of the outbox on its way to Kafka. */
record OutboxRow(
        long id,
        String eventId,
        String topic,
        String key,
        String type,
        long sequence,
        OffsetDateTime time,
        String correlationId,
        String causationId,
        String traceparent,
        String data) {

    /**
     * CloudEvents 1.0, binary mode: attributes are headers, the data is the value.
     *
     * @param place where in a trace it is sent, or null
     */
    ProducerRecord<String, byte[]> asRecord(String source, String place) {
        var event = CloudEventBuilder.v1()
                .withId(eventId)
                .withSource(URI.create(source))
                .withType(type)
                .withTime(time)
                .withDataContentType("application/json")
                .withExtension("sequence", "%020d".formatted(sequence))
                .withExtension("correlationid", correlationId)
                .withData(data.getBytes(StandardCharsets.UTF_8));
        var caused = causationId == null ? event : event.withExtension("causationid", causationId);
        var record = inBinaryMode(caused.build());
        if (place != null) {
            record.headers().add(Traceparent.HEADER, place.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    private ProducerRecord<String, byte[]> inBinaryMode(CloudEvent event) {
        return KafkaMessageFactory.<String>createWriter(topic, null, null, key).writeBinary(event);
    }
}
