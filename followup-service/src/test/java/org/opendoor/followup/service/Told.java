package org.opendoor.followup.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
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
import org.opendoor.kit.testing.Contract;

/** Tells on opendoor.directory how people and providers stand, as referral-service does, and waits until the service has heard. */
public final class Told {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static KafkaProducer<String, byte[]> producer;

    private Told() {}

    /** Somebody at the Jobcentre, away on these days (JSON objects, comma between them; may be empty). */
    public static void jobcentre(String id, String role, String district, boolean active, String away) {
        staff(id, role, "\"district\": \"%s\", \"provider\": null".formatted(district), active, away);
    }

    /** A practitioner at work. */
    public static void practitioner(String id, String provider) {
        staff(id, "PRACTITIONER", "\"district\": null, \"provider\": \"%s\"".formatted(provider), true, "");
    }

    /** A provider with the member of staff it named for the last level. */
    public static void provider(String id, String contact) {
        entry("provider", id, """
                {"provider": "%s", "name": "Trust", "programmeName": "Steps", "districts": ["durham"], "areas": ["DH"],
                 "contact": "%s", "active": true}
                """.formatted(id, contact));
    }

    private static void staff(String id, String role, String where, boolean active, String away) {
        entry("staff", id, """
                {"staff": "%s", "role": "%s", %s, "active": %s, "away": [%s]}
                """.formatted(id, role, where, active, away));
    }

    private static void entry(String kind, String id, String data) {
        Contract.check(type(kind), data);
        var sequence = SEQUENCE.incrementAndGet();
        say(kind, id, sequence, data);
        Awaitility.await("heard of " + kind + " " + id)
                .atMost(Duration.ofSeconds(20))
                .until(() -> Rows.count(
                                "select count(*) from known_%s where id = ? and told_by = ?".formatted(kind),
                                id,
                                sequence)
                        == 1);
    }

    /** Says it under this number, or says that nothing is said of it any more. */
    static synchronized void say(String kind, String id, long sequence, String data) {
        var record =
                new ProducerRecord<>("opendoor.directory", kind + "/" + id, data == null ? null : data.getBytes(UTF_8));
        if (data != null) {
            header(record, "ce_specversion", "1.0");
            header(record, "ce_id", Ids.next().toString());
            header(record, "ce_type", type(kind));
            header(record, "ce_source", "/referral-service");
            header(record, "ce_time", Instant.now().toString());
            header(record, "ce_sequence", String.format(Locale.ROOT, "%020d", sequence));
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

    private static String type(String kind) {
        return "opendoor.%s.described.v1".formatted(kind);
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
