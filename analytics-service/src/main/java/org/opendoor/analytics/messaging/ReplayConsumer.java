package org.opendoor.analytics.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.opendoor.analytics.usecase.ReplayPosition;
import org.opendoor.analytics.usecase.ReplayTurn;
import org.opendoor.eventing.store.Received;

/**
 * Reads the topics once more, in the name of a group of its own, so that the listeners are not disturbed. Where to go on is
 * what the database says. Kafka keeps no place for the group: it would stay there when the replay is over, and fall behind
 * with every event that follows, though nobody has anything to read.
 */
final class ReplayConsumer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST_AT_ONCE = 2_000;

    private final KafkaConsumer<String, byte[]> kafka;
    private final Map<TopicPartition, ReplayPosition> positions = new LinkedHashMap<>();

    ReplayConsumer(Map<String, Object> broker, ReplayTurn turn) {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "analytics-service.replay-" + turn.generation());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        kafka = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        turn.positions().stream()
                .filter(position -> !position.isOver())
                .forEach(position ->
                        positions.put(new TopicPartition(position.topic(), position.partition()), position));
        kafka.assign(positions.keySet());
        positions.forEach((partition, position) -> kafka.seek(partition, position.next()));
    }

    /** Where these topics begin and end now. */
    List<ReplayPosition> range(Collection<String> topics) {
        var partitions = topics.stream()
                .flatMap(topic -> kafka.partitionsFor(topic).stream())
                .map(known -> new TopicPartition(known.topic(), known.partition()))
                .toList();
        var begins = kafka.beginningOffsets(partitions);
        var ends = kafka.endOffsets(partitions);
        return partitions.stream()
                .map(partition -> new ReplayPosition(
                        partition.topic(),
                        partition.partition(),
                        begins.get(partition),
                        begins.get(partition),
                        ends.get(partition)))
                .toList();
    }

    /** What comes next; nothing, if Kafka has nothing within half a second. */
    List<Received> next() {
        var records = new ArrayList<Received>();
        kafka.poll(PATIENCE).forEach(record -> records.add(Received.of(record)));
        positions.replaceAll((partition, position) -> position.at(kafka.position(partition)));
        kafka.pause(positions.keySet().stream()
                .filter(partition -> positions.get(partition).isOver())
                .toList());
        return records;
    }

    /** Where it is after what came last. */
    List<ReplayPosition> positions() {
        return List.copyOf(positions.values());
    }

    boolean isOver() {
        return positions.values().stream().allMatch(ReplayPosition::isOver);
    }

    @Override
    public void close() {
        kafka.close();
    }
}
