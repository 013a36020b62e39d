package org.opendoor.session.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Ids;

/** Tells on opendoor.directory how entries stand, as referral-service does, and waits until the service has heard. */
public final class Told {

    private static final String TOPIC = "opendoor.directory";
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static KafkaProducer<String, byte[]> producer;

    private Told() {}

    /** A venue in use, with level access. */
    public static void venue(
            String id, String provider, String postcode, String place, boolean privateRoom, String transport) {
        entry("venue", id, """
                {"venue": "%s", "provider": "%s", "name": "Claypath Rooms", "address": ["14 Claypath"], "postcode": "%s",
                 %s, "levelAccess": true, "privateRoom": %s, "publicTransport": %s, "phone": "0191 498 0101",
                 "active": true}
                """.formatted(
                id, provider, postcode, place, privateRoom, transport == null ? "null" : "\"" + transport + "\""));
    }

    /** A provider that takes people of these districts. */
    public static void provider(String id, String... districts) {
        entry("provider", id, """
                {"provider": "%s", "name": "Trust", "programmeName": "Steps", "districts": ["%s"], "areas": ["DH"],
                 "active": true}
                """.formatted(id, String.join("\", \"", districts)));
    }

    /** A practitioner at work. */
    public static void practitioner(String id, String provider) {
        entry("staff", id, """
                {"staff": "%s", "role": "PRACTITIONER", "district": null, "provider": "%s", "active": true, "away": []}
                """.formatted(id, provider));
    }

    /** The newest word on this entry; comes back when the service has heard it. */
    public static void entry(String kind, String id, String data) {
        var sequence = SEQUENCE.incrementAndGet();
        say(kind, id, sequence, data);
        Awaitility.await("heard of " + kind + " " + id)
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> Rows.of("select told_by from known_" + kind + " where id = ?", id)
                        .contains(Long.toString(sequence)));
    }

    /** Says it under this number, or says that nothing is said of it any more. */
    public static synchronized void say(String kind, String id, long sequence, String data) {
        var record = new ProducerRecord<>(TOPIC, kind + "/" + id, data == null ? null : data.getBytes(UTF_8));
        if (data != null) {
            header(record, "ce_specversion", "1.0");
            header(record, "ce_id", Ids.next().toString());
            header(record, "ce_type", "opendoor." + kind + ".described.v1");
            header(record, "ce_source", "/referral-service");
            header(record, "ce_time", Instant.now().toString());
            header(record, "ce_sequence", "%020d".formatted(sequence));
            header(record, "ce_correlationid", Ids.next().toString());
            header(record, "content-type", "application/json");
        }
        if (producer == null) {
            var settings = new HashMap<String, Object>(RealParts.clientOf("referral-service"));
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        try {
            producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException unsaid) {
            throw new AssertionError("could not be said", unsaid);
        }
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
