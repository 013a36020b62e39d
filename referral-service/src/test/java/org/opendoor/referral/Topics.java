package org.opendoor.referral;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.opendoor.embedded.RealParts;

/** The real topics, as the other services use them: each with its own rights. */
public final class Topics {

    private Topics() {}

    /** What was said of a journey, in order, once there are {@code count} of them; but for notices, which go when they go. */
    public static List<ConsumerRecord<String, byte[]>> said(String topic, String journey, int count) {
        Predicate<ConsumerRecord<String, byte[]>> counts =
                record -> !header(record, "ce_type").startsWith("opendoor.notice.");
        return said(topic, journey, found -> found.stream().filter(counts).count() >= count).stream()
                .filter(counts)
                .toList();
    }

    /** The newest word of this type about a journey, once there is one; what else is said meanwhile does not matter. */
    public static ConsumerRecord<String, byte[]> said(String topic, String journey, String type) {
        Predicate<ConsumerRecord<String, byte[]>> ofType =
                record -> header(record, "ce_type").equals(type);
        return said(topic, journey, found -> found.stream().anyMatch(ofType)).stream()
                .filter(ofType)
                .reduce((_, newest) -> newest)
                .orElseThrow();
    }

    private static List<ConsumerRecord<String, byte[]>> said(
            String topic, String journey, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        Map<String, Object> settings = new HashMap<>(RealParts.clientOf("analytics-service"));
        settings.put("group.id", "analytics-service.test-" + UUID.randomUUID());
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (record.key().equals(journey)) {
                        found.add(record);
                    }
                });
                return enough.test(found);
            });
        }
        return found;
    }

    /** Every byte on this topic, keys and headers too, up to where it ends now. */
    public static String everything(String topic) {
        Map<String, Object> settings = new HashMap<>(RealParts.clientOf("analytics-service"));
        settings.put("group.id", "analytics-service.test-" + UUID.randomUUID());
        var all = new StringBuilder();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    all.append(record.key()).append(' ').append(text(record)).append('\n');
                    record.headers()
                            .forEach(header -> all.append(new String(header.value(), UTF_8))
                                    .append('\n'));
                });
                return partitions.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
            });
        }
        return all.toString();
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    public static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), UTF_8);
    }

    /** Says something as the service that may, and returns the event's id. */
    public static UUID say(String user, String topic, String type, String journey, long sequence, String json) {
        UUID id = UUID.randomUUID();
        say(user, topic, type, journey, sequence, json, id);
        return id;
    }

    /** Says something with this id, perhaps again. */
    public static void say(
            String user, String topic, String type, String journey, long sequence, String json, UUID id) {
        Map<String, Object> settings = new HashMap<>(RealParts.clientOf(user));
        var record = new ProducerRecord<>(topic, journey, json.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        "opendoor." + type + ".v1",
                        "ce_source",
                        "/opendoor/" + user,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        String.format(Locale.ROOT, "%020d", sequence),
                        "ce_correlationid",
                        UUID.randomUUID().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
