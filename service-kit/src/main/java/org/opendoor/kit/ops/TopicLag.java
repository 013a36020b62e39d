package org.opendoor.kit.ops;

import java.time.Duration;
import org.opendoor.eventing.lag.Behind;

/**
 * How far one of this service's consumers is behind.
 *
 * @param events events it has not finished
 * @param oldest how long ago the oldest of them was written
 */
public record TopicLag(String topic, String group, long events, Duration oldest) {

    static TopicLag of(Behind behind) {
        return new TopicLag(behind.topic(), behind.group(), behind.events(), behind.age());
    }
}
