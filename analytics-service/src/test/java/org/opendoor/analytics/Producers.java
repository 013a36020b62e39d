package org.opendoor.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.opendoor.embedded.RealParts;

/** The other services, as far as they can be heard. */
final class Producers {

    private Producers() {}

    /** Returns when the broker has all records. */
    static void say(Collection<ProducerRecord<String, byte[]>> records) {
        var settings = new Properties();
        settings.putAll(RealParts.adminClient());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            records.forEach(record -> sent.add(producer.send(record)));
            producer.flush();
            for (var each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    static ProducerRecord<String, byte[]> garbage(String topic, String key) {
        return new ProducerRecord<>(topic, key, "no event at all".getBytes(UTF_8));
    }
}
