package org.opendoor.kit.ops;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The state of this service's machinery at one moment. All zero and an active relay somewhere is how it should be.
 *
 * @param outboxEvents events committed but not yet on Kafka
 * @param outboxOldest how long the oldest of them has waited
 * @param relayActive whether this replica is the one that sends
 * @param parkedEvents events that wait for what they refer to
 * @param parkedOldest how long the oldest of them has waited
 * @param deadLetters events that could not be handled and nobody has settled
 * @param deadLettersOldest how long ago the first of them died
 * @param timersDue timers whose moment has come and that have not fired
 * @param timersLate those among them that are more than a minute late
 * @param timersOldest how late the latest of them is, by the platform's clock
 * @param lag how far behind this service's consumers are; absent while Kafka does not answer
 * @param clockOffset how far the platform's clock is ahead of the machine's
 * @param now the platform's time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Summary(
        long outboxEvents,
        Duration outboxOldest,
        boolean relayActive,
        long parkedEvents,
        Duration parkedOldest,
        long deadLetters,
        Duration deadLettersOldest,
        long timersDue,
        long timersLate,
        Duration timersOldest,
        List<TopicLag> lag,
        Duration clockOffset,
        Instant now) {

    /** As meters have it. */
    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
