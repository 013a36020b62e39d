package org.opendoor.session.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.opendoor.embedded.RealParts;

/** A topic as analytics-service, which may read them all, hears it: everything from the beginning. */
public final class Topic {

    public static final Topic PROGRAMMES = new Topic("opendoor.programmes");
    public static final Topic CARE = new Topic("opendoor.care");

    private final String name;
    private final List<Said> heard = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;

    private Topic(String name) {
        this.name = name;
    }

    /** A record as it was on the wire. */
    public record Said(String key, Map<String, String> headers, String data) {
        public String type() {
            return headers.get("ce_type");
        }

        /** The type without prefix and version. */
        public String what() {
            return type().replaceFirst("^opendoor\\.", "").replaceFirst("\\.v1$", "");
        }
    }

    /** What was said of a journey so far, in its order. */
    public synchronized List<Said> of(UUID referralId) {
        poll();
        return heard.stream()
                .filter(said -> said.key().equals(referralId.toString()))
                .toList();
    }

    /** Waits until so much was said of a journey. */
    public List<Said> of(UUID referralId, int count) {
        return Awaitility.await("%d on %s".formatted(count, name))
                .atMost(Duration.ofSeconds(20))
                .until(() -> of(referralId), said -> said.size() >= count);
    }

    /** Everything that was ever said here, headers and all, as one text. */
    public synchronized String everything() {
        poll();
        var text = new StringBuilder();
        heard.forEach(said -> text.append(said).append('\n'));
        return text.toString();
    }

    /** Reads up to where the topic ended when this was asked, however slowly it comes. */
    private void poll() {
        if (consumer == null) {
            consumer = subscribed();
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(said(record)));
        }
    }

    private KafkaConsumer<String, byte[]> subscribed() {
        var settings = new HashMap<String, Object>(RealParts.clientOf("analytics-service"));
        var opened = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = opened.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        opened.assign(partitions);
        opened.seekToBeginning(partitions);
        return opened;
    }

    private static Said said(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Said(record.key(), headers, new String(record.value(), UTF_8));
    }
}
