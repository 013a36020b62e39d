package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.setup.Databases;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.Rights;
import org.opendoor.setup.Topic;

/** The job that sets up servers which know nothing of the platform yet, as a process of its own. */
class SetUpIT {
    private static final KafkaLayout PLATFORM = KafkaLayout.ofPlatform();
    private static final String PASSWORD = "secret-of-the-test";
    private static final Rights OF_EARLIER_TIMES = new Rights(List.of(), List.of(), "earlier.");

    @TempDir
    static Path folder;

    static PostgresServer postgres;
    static KafkaBroker kafka;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.on(folder.resolve("postgres"), 0, PASSWORD, folder.resolve("postgres.log"));
        postgres.start();
        var users =
                PLATFORM.users().keySet().stream().collect(Collectors.toMap(user -> user, user -> OF_EARLIER_TIMES));
        var passwords = PLATFORM.everybody().stream().collect(Collectors.toMap(user -> user, user -> PASSWORD));
        kafka = KafkaBroker.on(
                folder.resolve("kafka"),
                0,
                new KafkaLayout(List.of(), PLATFORM.superUsers(), users),
                new KafkaAccess.Secured(passwords),
                folder.resolve("kafka.log"));
        kafka.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
        kafka.close();
    }

    @Test
    void everything_is_made_as_it_is_to_be_and_a_second_time_nothing_changes() throws Exception {
        for (int time = 0; time < 2; time++) {
            assertThat(job(Map.of())).as(said()).isZero();
        }
        for (var service : PLATFORM.users().keySet()) {
            var name = Databases.nameFor(service);
            try (var connection = DriverManager.getConnection("jdbc:" + postgres.url(name), name, PASSWORD)) {
                assertThat(connection.isValid(2)).isTrue();
            }
        }
        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            PLATFORM.topics().stream().map(Topic::name).toList());
            assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                    .extracting(AclBinding::pattern)
                    .extracting(pattern -> pattern.name())
                    .contains("opendoor.care", "session-service.")
                    .doesNotContain("earlier.");
        }
    }

    @Test
    void a_topic_with_other_partitions_is_refused_and_left_alone() throws Exception {
        var topic = PLATFORM.topics().getFirst().name();
        try (var admin = admin()) {
            admin.deleteTopics(admin.listTopics().names().get()).all().get();
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();

            assertThat(job(Map.of())).isEqualTo(1);
            assertThat(said()).contains("Topic " + topic + " has 3 partitions, not 12");

            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    @Test
    void everything_that_was_not_said_is_named_and_no_password_is_repeated() {
        assertThat(job(Map.of("SETUP_KAFKA", "", "SETUP_DB_PASSWORD_REFERRAL", "")))
                .isEqualTo(1);
        assertThat(said())
                .contains("not set: SETUP_DB_PASSWORD_REFERRAL, SETUP_KAFKA")
                .doesNotContain(PASSWORD);
    }

    private static int job(Map<String, String> otherwise) {
        var environment = new HashMap<String, String>();
        environment.put("SETUP_DB_URL", postgres.url("postgres"));
        environment.put("SETUP_DB_USER", "postgres");
        environment.put("SETUP_DB_PASSWORD", PASSWORD);
        for (var service : PLATFORM.users().keySet()) {
            var name = Databases.nameFor(service).toUpperCase(Locale.ROOT);
            environment.put("SETUP_DB_PASSWORD_" + name, PASSWORD);
        }
        environment.put("SETUP_KAFKA", kafka.bootstrap());
        environment.put("SETUP_KAFKA_USER", PLATFORM.superUsers().getFirst());
        environment.put("SETUP_KAFKA_PASSWORD", PASSWORD);
        environment.put("SETUP_KAFKA_PROTOCOL", "SASL_PLAINTEXT");
        environment.put("SETUP_KAFKA_REPLICAS", "1");
        environment.putAll(otherwise);
        var command = List.of(
                Outside.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.opendoor.setup.Main");
        return ChildProcess.start("set-up", command, environment, folder.resolve("job.log"))
                .awaitExit(Duration.ofMinutes(1));
    }

    private static String said() {
        return String.join("\n", LogTail.of(folder.resolve("job.log"), 30));
    }

    private static Admin admin() {
        return Admin.create(new HashMap<String, Object>(kafka.client("admin")));
    }
}
