package org.opendoor.systemtests.observed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.opendoor.local.Platform;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api;
import org.opendoor.local.demo.Api.Login;

/** A record that is no event of this house, and how operations get rid of it. */
record Poison(Platform platform) {
    private static final Login OPS = new Login("ops", "");
    private static final String DEAD_LETTERS = "/v1/ops/dead-letters";

    /** Writes garbage to a topic, with the only rights that still allow it. */
    void into(String topic) throws Exception {
        var settings = new HashMap<String, Object>(platform.access().kafkaClient("admin"));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var garbage = "no event at all".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(topic, "nobody", garbage)).get(10, TimeUnit.SECONDS);
        }
    }

    /** Discards every dead letter of every service, as its runbook says. */
    void discard() {
        var api = new Api(platform.access());
        for (var service : Service.values()) {
            for (var letter : api.get(service, OPS, DEAD_LETTERS + "?limit=200").path("items")) {
                var discard = DEAD_LETTERS + "/" + letter.path("id").asText() + "/discard";
                api.post(service, OPS, discard, Map.of("reason", "garbage of a test"));
            }
        }
    }
}
