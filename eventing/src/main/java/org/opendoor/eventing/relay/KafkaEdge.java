package org.opendoor.eventing.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The relay's idempotent producer. What Kafka has of a batch is always a beginning of it, per key: one request is under
 * way at a time, and at the first record that fails, or is not acknowledged within the patience, the producer is thrown
 * away with everything it still holds. A producer left alone would go on with the next record of the key.
 */
final class KafkaEdge implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final Duration patience;

    KafkaEdge(Map<String, Object> broker, Duration patience) {
        this.patience = patience;
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) patience.toMillis());
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 120_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns when Kafka has them all; after any exception this edge is of no more use. */
    void send(List<ProducerRecord<String, byte[]>> records)
            throws InterruptedException, ExecutionException, TimeoutException {
        var deadline = System.nanoTime() + patience.toNanos();
        var acknowledgements = new ArrayList<Future<RecordMetadata>>(records.size());
        for (var record : records) {
            var acknowledgement = producer.send(record, this::stopAtFailure);
            if (acknowledgement.isDone()) {
                acknowledgement.get();
            }
            acknowledgements.add(acknowledgement);
        }
        for (var acknowledgement : acknowledgements) {
            acknowledgement.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    /** Called by the producer before it takes up the next request. */
    private void stopAtFailure(RecordMetadata written, Exception failure) {
        if (failure != null) {
            close();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
