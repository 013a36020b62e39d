package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.setup.KafkaLayout;

class KafkaBrokerIT {
    private static final String CARE = "opendoor.care";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    static KafkaBroker broker;

    @BeforeAll
    static void start() {
        var layout = KafkaLayout.ofPlatform();
        var passwords = layout.users().keySet().stream().collect(Collectors.toMap(user -> user, user -> user + "-pw"));
        passwords.put("admin", "admin-pw");
        broker = KafkaBroker.on(
                folder.resolve("kafka"), 0, layout, new KafkaAccess.Secured(passwords), folder.resolve("kafka.log"));
        broker.start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void the_topics_of_the_platform_are_there_and_keep_everything() throws Exception {
        try (var admin = Admin.create(settings("admin"))) {
            var topics = admin.describeTopics(KafkaLayout.ofPlatform().topics().stream()
                            .map(topic -> topic.name())
                            .toList())
                    .allTopicNames()
                    .get();

            assertThat(topics).hasSize(6);
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    @Test
    void what_was_acknowledged_survives_a_kill_and_is_read_at_the_same_address() throws Exception {
        say("session-service", "opendoor.programmes", "before the kill");

        broker.kill();
        assertThat(broker.isRunning()).isFalse();
        broker.start();

        assertThat(hear("followup-service", "opendoor.programmes", "followup-service.after-kill"))
                .contains("before the kill");
    }

    @Test
    void care_is_heard_by_analytics_only() throws Exception {
        say("session-service", CARE, "nhs detail");

        assertThat(hear("analytics-service", CARE, "analytics-service.care")).contains("nhs detail");
        for (var other : List.of("followup-service", "referral-service")) {
            assertThatThrownBy(() -> hear(other, CARE, other + ".care"))
                    .isInstanceOf(TopicAuthorizationException.class);
        }
    }

    @Test
    void a_service_says_nothing_in_the_name_of_another() {
        assertThatThrownBy(() -> say("followup-service", "opendoor.programmes", "not mine to say"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_service_joins_no_group_of_another() {
        assertThatThrownBy(() -> hear("followup-service", "opendoor.referrals", "analytics-service.referrals"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_wrong_password_is_refused() {
        var settings = settings("followup-service");
        settings.put(
                "sasl.jaas.config",
                settings.get("sasl.jaas.config").toString().replace("followup-service-pw", "guessed"));

        try (var admin = Admin.create(settings)) {
            assertThatThrownBy(() -> admin.listTopics().names().get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    private static void say(String user, String topic, String word) throws Exception {
        try (var producer = new KafkaProducer<>(settings(user), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", word)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> hear(String user, String topic, String group) {
        var settings = settings(user);
        settings.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                var records = consumer.poll(Duration.ofMillis(200));
                if (!records.isEmpty()) {
                    return StreamSupport.stream(records.spliterator(), false)
                            .map(record -> record.value())
                            .toList();
                }
            }
            return List.of();
        }
    }

    private static Map<String, Object> settings(String user) {
        return new HashMap<>(broker.client(user));
    }
}
