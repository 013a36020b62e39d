package org.opendoor.local.ops;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether the platform's promise is kept at present, for people and not for machinery.
 *
 * @param endings journeys that ended and for which no follow-up was heard of, with the age of the oldest; empty if unknown
 * @param untold late contacts that nobody was told of; empty if unknown
 */
public record Promise(Optional<ServiceState.Waiting> endings, Optional<Long> untold) {

    /** As two services' meters show it. */
    public static Promise of(MeterReading referrals, MeterReading followUps) {
        return new Promise(
                referrals
                        .value("endings_without_followup")
                        .map(count -> new ServiceState.Waiting(
                                count.longValue(),
                                Duration.ofSeconds(referrals
                                        .value("endings_without_followup_oldest_seconds")
                                        .orElse(0.0)
                                        .longValue()))),
                followUps.value("contacts_late_not_escalated").map(Double::longValue));
    }
}
