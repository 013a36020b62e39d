package org.opendoor.eventing.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a consumer group is behind on a topic.
 *
 * @param events records it has not finished
 * @param since when the oldest of them was written, by the machine's clock; empty where it is not behind
 */
public record Behind(String group, String topic, long events, Optional<Instant> since) {

    /** How long the oldest unfinished record has waited by now; it grows with every moment, whatever the consumer does. */
    public Duration age() {
        return since.map(written -> Duration.between(written, Instant.now()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }
}
