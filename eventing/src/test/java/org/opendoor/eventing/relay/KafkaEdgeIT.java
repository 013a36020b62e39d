package org.opendoor.eventing.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.sample.Bench;

@QuarkusTest
@Bench
class KafkaEdgeIT {

    private final long began = System.nanoTime();

    @Test
    void what_a_broker_that_comes_back_late_has_of_a_batch_is_a_beginning_of_it() {
        Map<String, Object> broker = new HashMap<>(RealParts.adminClient());
        var records = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> new ProducerRecord<>("bases", 7, "edge", new byte[] {(byte) n}))
                .toList();
        RealParts.killKafka();
        var sending = CompletableFuture.runAsync(() -> send(broker, records)).handle((done, failure) -> failure);
        Awaitility.await().pollInterval(Duration.ofMillis(100)).until(() -> sending.isDone() || aSecondIsOver());
        RealParts.startKafka();
        sending.orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(written(broker))
                .isEqualTo(
                        IntStream.rangeClosed(1, written(broker).size()).boxed().toList());
    }

    /** The first record has failed by then; a producer that went on would be at the second. */
    private boolean aSecondIsOver() {
        return System.nanoTime() - began > Duration.ofMillis(1_200).toNanos();
    }

    private static void send(Map<String, Object> broker, List<ProducerRecord<String, byte[]>> records) {
        try (var edge = new KafkaEdge(broker, Duration.ofSeconds(1))) {
            edge.send(records);
        } catch (InterruptedException | ExecutionException | TimeoutException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static List<Integer> written(Map<String, Object> broker) {
        var partition = new TopicPartition("bases", 7);
        var numbers = new ArrayList<Integer>();
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if ("edge".equals(record.key())) {
                        numbers.add((int) record.value()[0]);
                    }
                });
            }
        }
        return numbers;
    }
}
