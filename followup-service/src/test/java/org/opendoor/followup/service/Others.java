package org.opendoor.followup.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;

/** The other services: they say things with their own rights, and only what their contract allows. */
public final class Others {
    private static final String SETTLED = "select count(*) from inbox where cast(event_id as text) = any(?)";
    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new HashMap<>();

    private Others() {}

    /** Says these in their order; returns when Kafka has them. */
    public static void say(Telling... tellings) {
        say(List.of(tellings));
    }

    /** Says these in their order; returns when Kafka has them. */
    public static void say(List<Telling> tellings) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var telling : tellings) {
            Contract.check(telling.type(), telling.data());
            sent.add(producer(sayer(telling)).send(record(telling)));
        }
        sent.forEach(Others::done);
    }

    /** Says these, and returns when the service has settled each of them, whatever came of it. */
    public static void sayAndSettle(Telling... tellings) {
        say(tellings);
        var ids = Stream.of(tellings).map(telling -> telling.id().toString()).toArray(String[]::new);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.count(SETTLED, (Object) ids)
                        == Stream.of(ids).distinct().count());
    }

    private static String sayer(Telling telling) {
        return telling.topic().equals("opendoor.referrals") ? "referral-service" : "session-service";
    }

    private static ProducerRecord<String, byte[]> record(Telling telling) {
        var key = telling.journey().toString();
        var record = new ProducerRecord<>(telling.topic(), key, telling.data().getBytes(StandardCharsets.UTF_8));
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", telling.id().toString(),
                "ce_type", telling.type(),
                "ce_source", "/" + sayer(telling),
                "ce_time", telling.time().toString(),
                "ce_sequence", String.format(Locale.ROOT, "%020d", telling.sequence()),
                "ce_correlationid", UUID.randomUUID().toString(),
                "ce_causationid", UUID.randomUUID().toString(),
                "content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static synchronized KafkaProducer<String, byte[]> producer(String service) {
        return PRODUCERS.computeIfAbsent(service, user -> {
            var settings = new HashMap<String, Object>(RealParts.clientOf(user));
            settings.put("acks", "all");
            return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        });
    }

    private static void done(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
