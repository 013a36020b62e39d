package org.opendoor.eventing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something a service wants said: an event before it has a place in its topic.
 *
 * @param id the event's own id; consumers take effect once per id
 * @param topic the Kafka topic
 * @param key what the events are ordered by
 * @param type the CloudEvents type, with its version
 * @param time when it happened, by the platform's clock
 * @param data the event's data as JSON, at most {@value #LARGEST} characters
 */
public record Announcement(UUID id, String topic, String key, String type, Instant time, String data) {

    /** Well under Kafka's limit of one megabyte, so that no row can stop the relay. */
    public static final int LARGEST = 200_000;

    public Announcement {
        Objects.requireNonNull(id, "an announcement needs an id");
        Objects.requireNonNull(topic, "an announcement needs a topic");
        Objects.requireNonNull(key, "an announcement needs a key");
        Objects.requireNonNull(type, "an announcement needs a type");
        Objects.requireNonNull(time, "an announcement needs a time");
        if (data.length() > LARGEST) {
            throw new IllegalArgumentException(
                    "%s %s: data has %d characters, at most %d fit".formatted(type, id, data.length(), LARGEST));
        }
    }
}
