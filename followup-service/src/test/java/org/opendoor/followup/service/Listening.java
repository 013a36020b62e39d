package org.opendoor.followup.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;

/** Everything this service has ever said on opendoor.followups, each record held against its contract as it is read. */
public final class Listening {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Said> HEARD = new ArrayList<>();
    private static KafkaConsumer<String, byte[]> consumer;

    private Listening() {}

    /**
     * A record.
     *
     * @param type without prefix and version
     * @param journey its key
     * @param sequence of the journey on this topic
     * @param data what it carries
     */
    public record Said(String type, UUID journey, long sequence, JsonNode data) {
        /** A field as text. */
        public String text(String field) {
            return data.path(field).asText();
        }
    }

    /** What was said of a journey so far, in order. */
    public static List<Said> about(UUID journey) {
        return all().stream().filter(said -> said.journey().equals(journey)).toList();
    }

    /** The types of what was said of a journey so far, in order. */
    public static List<String> typesAbout(UUID journey) {
        return about(journey).stream().map(Said::type).toList();
    }

    /** What was said so far: up to where the topic ended when this was asked, however slowly it comes. */
    public static synchronized List<Said> all() {
        if (consumer == null) {
            consumer = listener();
        }
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(record -> HEARD.add(said(record)));
        }
        return List.copyOf(HEARD);
    }

    private static KafkaConsumer<String, byte[]> listener() {
        var settings = new HashMap<String, Object>(RealParts.clientOf("analytics-service"));
        settings.put("enable.auto.commit", "false");
        var created = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(
                        0, created.partitionsFor("opendoor.followups").size())
                .mapToObj(partition -> new TopicPartition("opendoor.followups", partition))
                .toList();
        created.assign(partitions);
        created.seekToBeginning(partitions);
        return created;
    }

    private static Said said(ConsumerRecord<String, byte[]> record) {
        var data = new String(record.value(), StandardCharsets.UTF_8);
        var type = header(record, "ce_type");
        Contract.check(type, data);
        try {
            return new Said(
                    type.replaceFirst("^opendoor\\.", "").replaceFirst("\\.v1$", ""),
                    UUID.fromString(record.key()),
                    Long.parseLong(header(record, "ce_sequence")),
                    JSON.readTree(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
