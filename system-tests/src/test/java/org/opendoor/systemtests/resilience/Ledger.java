package org.opendoor.systemtests.resilience;

import static org.opendoor.local.Service.REFERRAL;
import static org.opendoor.local.demo.Scenes.ADVISER;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.opendoor.eventing.testing.Checker;
import org.opendoor.eventing.testing.Checker.Effect;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.demo.Api;
import org.opendoor.setup.KafkaLayout;

/** The books of a run, kept outside the services: what they stored, as they list it, and everything they said. */
final class Ledger implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Api api;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    Ledger(PlatformAccess platform) {
        api = new Api(platform);
        consumer = new KafkaConsumer<>(
                new HashMap<String, Object>(platform.kafkaClient("admin")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = KafkaLayout.ofPlatform().topics().stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Compares acknowledged endings, the ended referrals that are stored, and the follow-ups that were opened, all since
     * this ledger began; the order is that of every event of every journey per topic. What a relay said twice, with the
     * same id, is one event.
     */
    Checker judge(Collection<UUID> acknowledged) {
        var said = said();
        var opened = said.stream()
                .filter(event -> event.type().equals("opendoor.followup.opened.v1"))
                .map(event -> new Effect(UUID.fromString(event.journey()), event.journey(), event.sequence()))
                .toList();
        var inOrder = said.stream()
                .map(event -> new Effect(event.id(), event.topic() + "/" + event.journey(), event.sequence()))
                .toList();
        var followed = Checker.compare(acknowledged, stored(said), opened);
        return new Checker(
                followed.lost(),
                followed.doubled(),
                Checker.compare(List.of(), List.of(), inOrder).outOfOrder());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private record Said(UUID id, String topic, String journey, String type, long sequence) {}

    private List<Said> said() {
        var all = new ArrayList<Said>();
        var ids = new HashSet<UUID>();
        var quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                quietSince = System.nanoTime();
                var event = read(record);
                if (ids.add(event.id())) {
                    all.add(event);
                }
            }
        }
        return all;
    }

    /** Ended referrals of this run, as referral-service lists them page by page. */
    private List<UUID> stored(List<Said> said) {
        var ofThisRun = new HashSet<String>();
        said.forEach(event -> ofThisRun.add(event.journey()));
        var stored = new ArrayList<UUID>();
        var page = "/v1/referrals?limit=200";
        while (page != null) {
            JsonNode answer = api.get(REFERRAL, ADVISER, page);
            for (var referral : answer.path("items")) {
                if (referral.path("ending").hasNonNull("kind")
                        && ofThisRun.contains(referral.path("referralId").asText())) {
                    stored.add(UUID.fromString(referral.path("referralId").asText()));
                }
            }
            page = answer.path("next").asText(null);
        }
        return stored;
    }

    private static Said read(ConsumerRecord<String, byte[]> record) {
        return new Said(
                UUID.fromString(header(record, "ce_id")),
                record.topic(),
                record.key(),
                header(record, "ce_type"),
                Long.parseLong(header(record, "ce_sequence")));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
