package org.opendoor.eventing.lag;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** How far this service's consumers are behind the ends of their topics. */
@ApplicationScoped
public class Lag {

    private static final String CHANNEL = "mp.messaging.incoming.";
    private static final Duration BOUND = Duration.ofSeconds(10);

    private final Config config;
    private final KafkaOffsets offsets;
    private final WriteTimes times;

    Lag(Config config, KafkaOffsets offsets, WriteTimes times) {
        this.config = config;
        this.offsets = offsets;
        this.times = times;
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

    /** One look at all groups, ordered by topic; fails where Kafka does not answer. */
    public Uni<List<Behind>> look() {
        var groups = groupsByTopic();
        return offsets.positions(groups)
                .chain(positions -> times.of(positions)
                        .map(written -> groups.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(heard -> behind(heard.getValue(), heard.getKey(), positions, written))
                                .toList()))
                .ifNoItem()
                .after(BOUND)
                .fail();
    }

    /** The lag on one topic, or empty where Kafka does not answer or this service does not hear the topic. */
    public Uni<Optional<Long>> on(String topic) {
        var group = groupsByTopic().get(topic);
        if (group == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return offsets.positions(Map.of(topic, group))
                .map(positions -> Optional.of(
                        positions.values().stream().mapToLong(Position::behind).sum()))
                .ifNoItem()
                .after(BOUND)
                .recoverWithItem(Optional.empty())
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private static Behind behind(
            String group, String topic, Map<TopicPartition, Position> positions, Map<TopicPartition, Instant> written) {
        return new Behind(
                group,
                topic,
                positions.entrySet().stream()
                        .filter(partition -> partition.getKey().topic().equals(topic))
                        .mapToLong(partition -> partition.getValue().behind())
                        .sum(),
                written.entrySet().stream()
                        .filter(partition -> partition.getKey().topic().equals(topic))
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder()));
    }
}
