package org.opendoor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Kafka enforces (deploy/kafka) is what the catalogue promises: no topic, no right more or less. */
class DeploymentTest {

    private static final Path DEPLOYED = Path.of("../deploy/kafka");

    static Stream<String> every_service() throws IOException {
        return deployed("acls.yaml").get("users").properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void kafka_has_exactly_the_topics_of_the_catalogue_with_their_settings() throws IOException {
        var topics = deployed("topics.yaml");
        var defaults = topics.get("defaults");
        var deployed = new ArrayList<String>();
        for (var topic : topics.get("topics")) {
            var name = topic.get("name").textValue();
            deployed.add(name + " " + setting(defaults, topic, "partitions", "12") + " "
                    + config(defaults, topic, "cleanup.policy", "delete") + " "
                    + config(defaults, topic, "retention.ms", "604800000"));
        }
        var promised = Contracts.catalogue().get("channels").properties().stream()
                .map(Map.Entry::getValue)
                .map(channel -> promised(channel.get("address").textValue(), channel.at("/bindings/kafka")));
        assertThat(deployed).containsExactlyInAnyOrderElementsOf(promised.toList());
    }

    @ParameterizedTest
    @MethodSource("every_service")
    void a_user_of_kafka_may_say_and_hear_what_the_catalogue_says(String service) throws IOException {
        var rights = deployed("acls.yaml").get("users").get(service);
        assertThat(topics(rights, "writes")).containsExactlyInAnyOrderElementsOf(promised(service, "says"));
        assertThat(topics(rights, "reads")).containsExactlyInAnyOrderElementsOf(promised(service, "hears"));
        assertThat(rights.get("groups").textValue()).isEqualTo(service + ".");
    }

    private static String promised(String address, JsonNode kafka) {
        var config = kafka.get("topicConfiguration");
        return address + " " + kafka.get("partitions").asText() + " "
                + config.at("/cleanup.policy/0").textValue() + " "
                + config.get("retention.ms").asText();
    }

    private static List<String> promised(String service, String action) {
        return Contracts.channels(service, action).stream()
                .map("opendoor."::concat)
                .toList();
    }

    private static List<String> topics(JsonNode rights, String right) {
        return rights.get(right).valueStream().map(JsonNode::textValue).toList();
    }

    private static String config(JsonNode defaults, JsonNode topic, String key, String kafkaDefault) {
        return setting(defaults.path("config"), topic.path("config"), key, kafkaDefault);
    }

    private static String setting(JsonNode defaults, JsonNode own, String key, String kafkaDefault) {
        return own.has(key) ? own.get(key).asText() : defaults.path(key).asText(kafkaDefault);
    }

    private static JsonNode deployed(String file) throws IOException {
        return new YAMLMapper().readTree(DEPLOYED.resolve(file).toFile());
    }
}
