package org.opendoor.session.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.opendoor.embedded.RealParts;
import org.opendoor.eventing.Ids;

/** Speaks on opendoor.referrals as referral-service does. */
public final class Referrals {

    public static final String TOPIC = "opendoor.referrals";
    public static final String REFERRED = "opendoor.referral.referred.v1";
    public static final String WITHDRAWAL_REQUESTED = "opendoor.referral.withdrawal-requested.v1";

    public static final String TRANSFERRED = "opendoor.referral.transferred.v1";

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static KafkaProducer<String, byte[]> producer;

    private Referrals() {}

    /** Somebody with Jobcentre in Durham is referred to this provider. */
    public static UUID refer(String provider) {
        return refer(provider, "MANDATORY");
    }

    /** Somebody this centre referred. */
    public static UUID referByCentre(String provider, String centre) {
        var id = Ids.next();
        var data = referred(id, provider, "VOLUNTARY");
        say(REFERRED, id, data.replace("\"centre\": null", "\"centre\": \"%s\"".formatted(centre)));
        return id;
    }

    public static UUID refer(String provider, String customerKind) {
        var id = Ids.next();
        say(REFERRED, id, referred(id, provider, customerKind));
        return id;
    }

    public static String referred(UUID id, String provider, String customerKind) {
        return """
                {"referralId": "%s", "customerId": "%s", "previousReferralId": null, "route": "ADVISER",
                 "customerKind": "%s", "district": "durham", "provider": "%s", "adviser": "adviser-0417",
                 "centre": null, "preferences": {"times": []}, "expectations": [], "explained": [],
                 "referredOn": "2026-10-01"}
                """.formatted(id, Ids.next(), customerKind, provider);
    }

    public static String withdrawal(UUID id, String family) {
        return """
                {"referralId": "%s", "customerId": "%s", "family": "%s", "requestedOn": "2026-11-03"}
                """.formatted(id, Ids.next(), family);
    }

    /** To this provider in Sunderland, after the yes. */
    public static String transferred(UUID id, String provider) {
        return """
                {"referralId": "%s", "customerId": "%s", "customerKind": "MANDATORY", "state": "REFERRED",
                 "district": "sunderland", "provider": "%s", "adviser": null, "centre": null, "fromDistrict": "durham",
                 "fromProvider": "tees-valley-nhs", "because": "MOVED", "transferredOn": "2026-11-03"}
                """.formatted(id, Ids.next(), provider);
    }

    /** The person asked to be forgotten. */
    public static void forget(UUID id) {
        say("opendoor.referral.forgotten.v1", id, """
                {"referralId": "%s", "customerId": "%s", "forgottenOn": "2026-11-23"}
                """.formatted(id, Ids.next()));
    }

    public static UUID say(String type, UUID key, String data) {
        var eventId = Ids.next();
        say(eventId, type, key.toString(), data.getBytes(UTF_8));
        return eventId;
    }

    /** Says it under this event id, which may have been said before. */
    public static synchronized void say(UUID eventId, String type, String key, byte[] data) {
        var record = new ProducerRecord<>(TOPIC, key, data);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", type);
        header(record, "ce_source", "/referral-service");
        header(record, "ce_time", Instant.now().toString());
        header(record, "ce_sequence", "%020d".formatted(SEQUENCE.incrementAndGet()));
        header(record, "ce_correlationid", Ids.next().toString());
        header(record, "ce_causationid", Ids.next().toString());
        header(record, "content-type", "application/json");
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
