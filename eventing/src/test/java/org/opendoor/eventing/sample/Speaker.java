package org.opendoor.eventing.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Ids;

/** Says anything on a topic, good or bad, without the outbox: what other services might send us. */
public final class Speaker {

    /** A record as a test wants it. */
    public record Said(UUID id, ProducerRecord<String, byte[]> asRecord) {}

    private Speaker() {}

    public static Said event(String topic, String key, String type, long sequence) {
        return event(Ids.next(), topic, key, type, sequence);
    }

    public static Said event(UUID id, String topic, String key, String type, long sequence) {
        var said = new ProducerRecord<>(topic, key, "{\"note\":\"hello\"}".getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/test/speaker",
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "%020d".formatted(sequence),
                        "ce_correlationid",
                        UUID.randomUUID().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> said.headers().add(name, value.getBytes(UTF_8)));
        return new Said(id, said);
    }

    public static Said garbage(String topic, String key) {
        return new Said(null, new ProducerRecord<>(topic, key, new byte[] {(byte) 0xff, 0, 1}));
    }

    /** Returns when the broker has them all. */
    public static void say(List<Said> events) {
        var settings = new Properties();
        settings.putAll(RealParts.adminClient());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            events.forEach(event -> sent.add(producer.send(event.asRecord())));
            producer.flush();
            for (var each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
