package org.opendoor.eventing;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** How far this service's consumers are behind the ends of their topics, in events. */
@ApplicationScoped
public class Lag {

    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Config config;
    private final Map<String, Object> broker;
    private Admin admin;

    Lag(Config config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.broker = broker;
    }

    /** The topics this service hears, and the consumer group with which it hears each. */
    public Map<String, String> groupsByTopic() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(CHANNEL) && name.endsWith(".group.id"))
                .map(name -> name.substring(0, name.length() - ".group.id".length()))
                .distinct()
                .collect(Collectors.toMap(
                        channel -> config.getOptionalValue(channel + ".topic", String.class)
                                .orElse(channel.substring(CHANNEL.length())),
                        channel -> config.getValue(channel + ".group.id", String.class),
                        (one, same) -> one));
    }

    /** The lag on one topic, or empty where Kafka does not answer or this service does not hear the topic. */
    public Uni<Optional<Long>> on(String topic) {
        var group = groupsByTopic().get(topic);
        if (group == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return committed(group)
                .chain(committed -> ends(topic).map(ends -> Optional.of(behind(committed, ends))))
                .ifNoItem()
                .after(BOUND)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private Uni<Map<TopicPartition, OffsetAndMetadata>> committed(String group) {
        return answer(() -> admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> ends(String topic) {
        return answer(() -> admin().describeTopics(List.of(topic)).allTopicNames())
                .map(topics -> topics.get(topic).partitions().stream()
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.latest())))
                .chain(latest -> answer(() -> admin().listOffsets(latest).all()));
    }

    private static <T> Uni<T> answer(Supplier<KafkaFuture<T>> question) {
        return Contexts.awaiting(() -> question.get().toCompletionStage());
    }

    private static long behind(
            Map<TopicPartition, OffsetAndMetadata> committed, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var heard = committed.get(end.getKey());
                    return Math.max(0, end.getValue().offset() - (heard == null ? 0 : heard.offset()));
                })
                .sum();
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
