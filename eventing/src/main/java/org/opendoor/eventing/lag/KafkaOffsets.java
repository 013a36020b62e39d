package org.opendoor.eventing.lag;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.opendoor.eventing.Contexts;

/** What the broker knows of groups and partitions, asked with the rights of this service. */
@ApplicationScoped
class KafkaOffsets {

    private final Map<String, Object> broker;
    private Admin admin;

    KafkaOffsets(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** Where each group is in its topic: three questions, however many groups. */
    Uni<Map<TopicPartition, Position>> positions(Map<String, String> groupsByTopic) {
        return committed(groupsByTopic)
                .chain(committed -> ends(groupsByTopic.keySet())
                        .map(ends -> each(
                                ends,
                                partition -> new Position(
                                        committed.getOrDefault(partition, 0L),
                                        ends.get(partition).offset()))));
    }

    /** The first record since a moment, for each partition; partitions where there is none are left out. */
    Uni<Map<TopicPartition, Search.First>> firstSince(Map<TopicPartition, Instant> moments) {
        return offsets(each(
                        moments,
                        partition ->
                                OffsetSpec.forTimestamp(moments.get(partition).toEpochMilli())))
                .map(found -> found.entrySet().stream()
                        .filter(first -> first.getValue().offset() >= 0)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                first -> new Search.First(
                                        first.getValue().offset(),
                                        Instant.ofEpochMilli(first.getValue().timestamp())))));
    }

    private Uni<Map<TopicPartition, Long>> committed(Map<String, String> groupsByTopic) {
        var groups = groupsByTopic.values().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        return answer(() -> admin().listConsumerGroupOffsets(groups).all())
                .map(byGroup -> groupsByTopic.entrySet().stream()
                        .flatMap(heard -> byGroup.get(heard.getValue()).entrySet().stream()
                                .filter(offset -> offset.getKey().topic().equals(heard.getKey())))
                        .filter(offset -> offset.getValue() != null)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, offset -> offset.getValue().offset())));
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> ends(Collection<String> topics) {
        return answer(() -> admin().describeTopics(topics).allTopicNames())
                .map(described -> described.values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())))
                .chain(this::offsets);
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> offsets(Map<TopicPartition, OffsetSpec> wanted) {
        return answer(() -> admin().listOffsets(wanted).all());
    }

    private static <T> Map<TopicPartition, T> each(
            Map<TopicPartition, ?> partitions, Function<TopicPartition, T> value) {
        return partitions.keySet().stream().collect(Collectors.toMap(Function.identity(), value));
    }

    private static <T> Uni<T> answer(Supplier<KafkaFuture<T>> question) {
        return Contexts.awaiting(() -> question.get().toCompletionStage());
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var settings = new HashMap<>(broker);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
