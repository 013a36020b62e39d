package org.opendoor.kit.ops;

import java.time.Duration;
import java.time.Instant;

/**
 * The state of this service's machinery at one moment. All zero and an active relay somewhere is how it should be.
 *
 * @param outboxEvents events committed but not yet on Kafka
 * @param outboxOldest how long the oldest of them has waited
 * @param relayActive whether this replica is the one that sends
 * @param parkedEvents events that wait for what they refer to
 * @param deadLetters events that could not be handled and nobody has settled
 * @param timersDue timers whose moment has come and that have not fired
 * @param timersLate those among them that are more than a minute late
 * @param clockOffset how far the platform's clock is ahead of the machine's
 * @param now the platform's time
 */
public record Summary(
        long outboxEvents,
        Duration outboxOldest,
        boolean relayActive,
        long parkedEvents,
        long deadLetters,
        long timersDue,
        long timersLate,
        Duration clockOffset,
        Instant now) {}
