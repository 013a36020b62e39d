package org.opendoor.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** asyncapi.yaml and the folders tell one story: what is said, on which topic, by whom, and who hears it. */
class CatalogueTest {

    private static final Set<String> SERVICES =
            Set.of("referral-service", "session-service", "followup-service", "analytics-service");

    static Stream<String> every_type() {
        return Contracts.types().stream();
    }

    static Stream<String> every_channel() {
        return Contracts.catalogue().get("channels").properties().stream().map(Map.Entry::getKey);
    }

    @Test
    void the_catalogue_and_the_folders_name_the_same_types() {
        var onChannels = every_channel()
                .flatMap(channel -> Contracts.typesOn(channel).stream())
                .toList();
        assertThat(onChannels).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(onChannels)).containsExactlyElementsOf(new TreeSet<>(Contracts.types()));
        assertThat(Contracts.catalogue().at("/components/messages").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(onChannels);
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_type_has_a_schema_and_an_example(String type) {
        assertThat(Contracts.json(Contracts.schemaOf(type)).path("title").asText())
                .isNotEmpty();
        assertThat(Contracts.examples(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void a_message_names_its_type_and_points_to_its_schema(String type) {
        var message = Contracts.catalogue().get("components").get("messages").get(type);
        assertThat(message.get("name").textValue()).isEqualTo("opendoor." + type + ".v1");
        assertThat(message.at("/payload/schema/$ref").textValue()).isEqualTo("./" + Contracts.schemaOf(type));
    }

    @ParameterizedTest
    @MethodSource("every_type")
    void every_event_carries_the_journey_or_the_entry_it_is_keyed_by(String type) {
        boolean ofAnEntry = Contracts.typesOn("directory").contains(type);
        assertThat(Contracts.json(Contracts.schemaOf(type)).get("required"))
                .extracting(JsonNode::textValue)
                .contains(ofAnEntry ? type.substring(0, type.indexOf('.')) : "referralId");
    }

    @Test
    void an_id_is_the_place_of_its_file() {
        Stream.concat(
                        Contracts.types().stream().map(Contracts::schemaOf),
                        Contracts.commonFiles().stream().map("events/common/"::concat))
                .forEach(place ->
                        assertThat(Contracts.json(place).get("$id").textValue()).isEqualTo(Contracts.BASE + place));
    }

    @ParameterizedTest
    @MethodSource("every_channel")
    void a_topic_has_one_speaker_and_keeps_everything_in_twelve_partitions(String channel) {
        var topic = Contracts.catalogue().get("channels").get(channel);
        assertThat(topic.get("address").textValue()).isEqualTo("opendoor." + channel);
        assertThat(SERVICES.stream()
                        .filter(service -> Contracts.channels(service, "says").contains(channel))
                        .toList())
                .hasSize(1);
        var kafka = topic.at("/bindings/kafka");
        assertThat(kafka.get("partitions").intValue()).isEqualTo(12);
        assertThat(kafka.get("topicConfiguration").get("retention.ms").intValue())
                .isEqualTo(-1);
    }

    @Test
    void each_service_hears_what_it_may_and_nothing_else() {
        assertThat(Contracts.channels("referral-service", "hears"))
                .containsExactlyInAnyOrder("programmes", "followups");
        assertThat(Contracts.channels("session-service", "hears")).containsExactlyInAnyOrder("referrals", "directory");
        assertThat(Contracts.channels("followup-service", "hears"))
                .containsExactlyInAnyOrder("referrals", "programmes", "directory");
        assertThat(Contracts.channels("analytics-service", "hears"))
                .containsExactlyInAnyOrderElementsOf(every_channel().toList());
        assertThat(Contracts.channels("analytics-service", "says")).isEmpty();
    }

    @Test
    void the_example_of_the_envelope_fits_and_needs_all_headers_but_the_cause_and_the_trace() {
        var headers = (ObjectNode) Contracts.json("envelope.example.json");
        assertThat(Contracts.check("envelope.json", headers)).isEmpty();
        for (var name : (Iterable<String>) headers::fieldNames) {
            // What a person or a timer began has no event before it; and a service need not be traced.
            if (Set.of("ce_causationid", "traceparent").contains(name)) continue;
            assertThat(Contracts.check("envelope.json", headers.deepCopy().without(name)))
                    .as("without %s", name)
                    .isNotEmpty();
        }
        assertThat(Contracts.check("envelope.json", headers.deepCopy().put("ce_sequence", "11")))
                .isNotEmpty();
    }
}
