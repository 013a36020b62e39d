package org.opendoor.setup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Topics, users and their rights: the platform's own are read from deploy/kafka.
 *
 * @param superUsers may do everything
 * @param users may do what their rights say
 */
public record KafkaLayout(List<Topic> topics, List<String> superUsers, Map<String, Rights> users) {
    private record TopicsFile(TopicEntry defaults, List<TopicEntry> topics) {}

    private record TopicEntry(String name, Integer partitions, Map<String, String> config) {
        Topic with(TopicEntry defaults) {
            var merged = new HashMap<>(defaults.config());
            merged.putAll(config == null ? Map.of() : config);
            return new Topic(name, partitions == null ? defaults.partitions() : partitions, merged);
        }
    }

    private record RightsFile(List<String> superUsers, Map<String, Rights> users) {}

    /** The platform's topics and rights. */
    public static KafkaLayout ofPlatform() {
        var topics = read("topics.yaml", TopicsFile.class);
        var rights = read("acls.yaml", RightsFile.class);
        return new KafkaLayout(
                topics.topics().stream()
                        .map(topic -> topic.with(topics.defaults()))
                        .toList(),
                rights.superUsers(),
                rights.users());
    }

    /** Some topics, and nobody who is refused anything. */
    public static KafkaLayout ofTopics(List<Topic> topics) {
        return new KafkaLayout(topics, List.of(), Map.of());
    }

    /** Everybody who signs in, super users first. */
    public List<String> everybody() {
        var names = new ArrayList<>(superUsers);
        names.addAll(users.keySet());
        return List.copyOf(names);
    }

    private static <T> T read(String file, Class<T> type) {
        ObjectMapper yaml = new YAMLMapper();
        try (var in = KafkaLayout.class.getResourceAsStream("/deploy/kafka/" + file)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("deploy/kafka/" + file + " cannot be read", e);
        }
    }
}
