package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.Topic;

/** What was acknowledged while a disk filled up is there when it has room again; and why a part failed is told. */
class FullDiskIT {
    private static final String PASSWORD = "of-this-test";
    private static final int TRIED_ON_A_FULL_DISK = 40;

    @TempDir
    Path folder;

    private SmallDisk disk;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.mounted(folder.resolve("disk"), 160);
        assumeThat(disk).as("a file system may be mounted").isNotNull();
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.unmount();
        }
    }

    @Test
    void postgresql_keeps_every_row_that_it_acknowledged() throws Exception {
        var log = folder.resolve("disk/postgres.log");
        try (var server = PostgresServer.on(folder.resolve("disk/postgres"), 0, PASSWORD, log)) {
            server.start();
            run(server, "create table kept (number int, words text)");
            disk.fillUpTo(4_000);

            var acknowledged = new HashSet<Integer>();
            for (int number = 0, failed = 0; failed < TRIED_ON_A_FULL_DISK; number++) {
                try {
                    run(
                            server,
                            "insert into kept select " + number + ", string_agg(md5(random()::text), '')"
                                    + " from generate_series(1, 2000)");
                    acknowledged.add(number);
                } catch (SQLException full) {
                    failed++;
                }
            }
            assertThat(acknowledged).isNotEmpty();
            assertThat(DiskSpace.remark(log)).startsWith(", as the disk is full");
            server.kill();
            disk.makeRoom();
            server.start();

            assertThat(rows(server)).containsAll(acknowledged);
        }
    }

    @Test
    void kafka_keeps_every_record_that_it_acknowledged() throws Exception {
        var log = folder.resolve("disk/kafka.log");
        var layout = KafkaLayout.ofTopics(List.of(new Topic("kept", 1, Map.of())));
        try (var broker = KafkaBroker.on(folder.resolve("disk/kafka"), 0, layout, new KafkaAccess.Open(), log)) {
            broker.start();
            disk.fillUpTo(4_000);

            var acknowledged = sentUntilFull(broker);
            assertThat(acknowledged).isNotEmpty();
            assertThat(broker.process().awaitExit(Duration.ofSeconds(30))).isNotZero();
            assertThat(broker.process().failed("ended")).hasMessageContaining("as the disk is full");
            disk.makeRoom();
            broker.start();

            assertThat(records(broker)).containsAll(acknowledged);
        }
    }

    private static void run(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:" + server.url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<Integer> rows(PostgresServer server) throws SQLException {
        var found = new HashSet<Integer>();
        try (var connection = DriverManager.getConnection("jdbc:" + server.url("postgres"), "postgres", PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from kept")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }

    private static Set<Integer> sentUntilFull(KafkaBroker broker) throws InterruptedException {
        var settings = new HashMap<String, Object>(broker.client(""));
        settings.putAll(Map.of("acks", "all", "request.timeout.ms", 3_000, "delivery.timeout.ms", 5_000));
        settings.put("max.block.ms", 5_000);
        settings.put("linger.ms", 0);
        var random = new Random(1);
        var payload = new byte[60_000];
        var acknowledged = new HashSet<Integer>();
        try (var producer = new KafkaProducer<>(settings, new IntegerSerializer(), new ByteArraySerializer())) {
            for (int number = 0; ; number++) {
                random.nextBytes(payload);
                producer.send(new ProducerRecord<>("kept", number, payload)).get();
                acknowledged.add(number);
            }
        } catch (ExecutionException full) {
            return acknowledged;
        }
    }

    private static Set<Integer> records(KafkaBroker broker) {
        var found = new HashSet<Integer>();
        try (var consumer = new KafkaConsumer<>(
                new HashMap<String, Object>(broker.client("")),
                new IntegerDeserializer(),
                new ByteArrayDeserializer())) {
            var all = List.of(new TopicPartition("kept", 0));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var end = consumer.endOffsets(all).get(all.getFirst());
            while (consumer.position(all.getFirst()) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(record.key()));
            }
        }
        return found;
    }
}
