package org.opendoor.local;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.opendoor.embedded.PartFailed;
import org.opendoor.setup.KafkaLayout;

/** How many records each consumer group has still to read. */
public final class ConsumerLag implements AutoCloseable {
    private static final long LIMIT_SECONDS = 20;

    private final Admin admin;

    ConsumerLag(Map<String, String> client) {
        this.admin = Admin.create(new HashMap<String, Object>(client));
    }

    /**
     * One look.
     *
     * @param byGroup records behind, per group
     * @param written records ever written to all topics: unchanged means that nothing was said meanwhile
     */
    public record Look(Map<String, Long> byGroup, long written) {
        /** Of all groups together. */
        public long total() {
            return byGroup.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The present lag. */
    public Look look() {
        var ends = ends();
        var byGroup = new TreeMap<String, Long>();
        for (var group :
                get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())) {
            var read = get(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata());
            byGroup.put(group.groupId(), behind(read, ends));
        }
        return new Look(
                byGroup, ends.values().stream().mapToLong(Long::longValue).sum());
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, Long> ends() {
        var names = KafkaLayout.ofPlatform().topics().stream()
                .map(topic -> topic.name())
                .toList();
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        get(admin.describeTopics(names).allTopicNames())
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(partition -> latest.put(
                                new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        return get(admin.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    /** Of the topics the group has read from at all; in partitions without an offset it has read nothing. */
    private static long behind(Map<TopicPartition, OffsetAndMetadata> read, Map<TopicPartition, Long> ends) {
        var topics = read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        return ends.entrySet().stream()
                .filter(end -> topics.contains(end.getKey().topic()))
                .mapToLong(end -> {
                    var offset = read.get(end.getKey());
                    return end.getValue() - (offset == null ? 0 : offset.offset());
                })
                .sum();
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailed("Kafka does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while asking Kafka", e);
        }
    }
}
