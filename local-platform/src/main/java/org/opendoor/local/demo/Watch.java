package org.opendoor.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.setup.KafkaLayout;

/** Watches every topic from now on, as operations would, and remembers what crossed. */
public final class Watch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Crossing> seen = new ArrayList<>();

    public Watch(PlatformAccess platform) {
        var settings = new HashMap<String, Object>(platform.kafkaClient("admin"));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = KafkaLayout.ofPlatform().topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Returns what has crossed since the last call, once all of these have: at most one event per predicate is waited
     * for.
     *
     * @throws PartFailed where one does not come within 30 s
     */
    public List<Crossing> until(List<? extends Predicate<Crossing>> awaited) {
        var from = seen.size();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (var record : consumer.poll(Duration.ofMillis(50))) {
                seen.add(crossing(record));
            }
            var news = seen.subList(from, seen.size());
            if (awaited.stream().allMatch(one -> news.stream().anyMatch(one))) {
                return List.copyOf(news);
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailed("An event that should have crossed Kafka did not within %d s; seen: %s"
                        .formatted(PATIENCE.toSeconds(), news));
            }
        }
    }

    /** Everything that crossed since the watch began. */
    public List<Crossing> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static Crossing crossing(ConsumerRecord<String, byte[]> record) {
        try {
            var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                    .replaceFirst("^opendoor\\.", "")
                    .replaceFirst("\\.v[0-9]+$", "");
            return new Crossing(record.topic(), record.key(), type, JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new PartFailed("An event on " + record.topic() + " is no JSON", e);
        }
    }
}
